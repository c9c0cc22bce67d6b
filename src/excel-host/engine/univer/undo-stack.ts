import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  type DependencyOverride,
  type IUndoRedoItem,
} from "@univerjs/core";

/** What can be undone; an entry that was refused is taken out of it, since undoing it would change nothing. */
export class UndoStack extends LocalUndoRedoService {
  forget(item: IUndoRedoItem): void {
    const stack = this._getUndoStack(item.unitID);
    const at = stack?.indexOf(item) ?? -1;
    if (at < 0) return;
    stack?.splice(at, 1);
    this._updateStatus();
  }
}

/** Takes the place of the library's own. */
export const ownUndoStack: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (instances: IUniverInstanceService, commands: ICommandService, contexts: IContextService) =>
        new UndoStack(instances, commands, contexts),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
