/** What LibreOffice is asked to do with one file, a line each, its words parted by tabs. */
export type OfficeStep =
  | readonly ["load", url: string]
  | readonly ["number", sheet: string, cell: string, value: number]
  | readonly ["text", sheet: string, cell: string, value: string]
  | readonly ["calculate"]
  | readonly ["store", url: string, filter: string];

/** A line break within a text, which stands on one line. */
const lineBreak = "\u0001";

/** Steps as the macro below reads them. */
export function jobText(steps: readonly OfficeStep[]): string {
  return steps.map((step) => step.join("\t").replaceAll("\n", lineBreak)).join("\n");
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * A module that does the jobs put into a folder, one after another, until a file `stop` stands there or the folder is gone.
 * `name.job` becomes `name.done`, or `name.failed` with what LibreOffice said.
 * @param folder URL of the folder, with a slash at its end.
 */
export function officeMacro(folder: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escape(`
Sub Serve
  Dim disk, entries, index, entry
  disk = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  Do While disk.exists("${folder}") And Not disk.exists("${folder}stop")
    entries = disk.getFolderContents("${folder}", False)
    For index = LBound(entries) To UBound(entries)
      entry = entries(index)
      If Right(entry, 4) = ".job" Then Tell(disk, entry, DoJob(disk, entry))
    Next
    Wait 25
  Loop
  StarDesktop.terminate()
End Sub

Sub Tell(disk, task, failure)
  Dim stem, writer
  stem = Left(task, Len(task) - 4)
  If failure = "" Then
    disk.move(task, stem & ".done")
  Else
    writer = createUnoService("com.sun.star.io.TextOutputStream")
    writer.setOutputStream(disk.openFileWrite(stem & ".said"))
    writer.setEncoding("UTF-8")
    writer.writeString(failure)
    writer.closeOutput()
    disk.kill(task)
    disk.move(stem & ".said", stem & ".failed")
  End If
End Sub

Function DoJob(disk, task)
  Dim reader, told, document, place, row
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  Dim storing(0) As New com.sun.star.beans.PropertyValue
  On Error GoTo Failed
  loading(0).Name = "Hidden"
  loading(0).Value = True
  storing(0).Name = "FilterName"
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(disk.openFileRead(task))
  reader.setEncoding("UTF-8")
  Do While Not reader.isEOF()
    row = reader.readLine()
    told = Split(row, Chr(9))
    If UBound(told) >= 0 Then
      Select Case told(0)
        Case "load"
          document = StarDesktop.loadComponentFromURL(told(1), "_blank", 0, loading())
        Case "number"
          document.Sheets.getByName(told(1)).getCellRangeByName(told(2)).setValue(Val(told(3)))
        Case "text"
          place = document.Sheets.getByName(told(1)).getCellRangeByName(told(2))
          place.setString(Join(Split(told(3), Chr(1)), Chr(10)))
        Case "calculate"
          document.calculateAll()
        Case "store"
          storing(0).Value = told(2)
          document.storeToURL(told(1), storing())
      End Select
    End If
  Loop
  DoJob = ""
Closing:
  On Error Resume Next
  reader.closeInput()
  document.close(True)
  Exit Function
Failed:
  DoJob = Error & " (" & row & ")"
  Resume Closing
End Function`)}
</script:module>`;
}
