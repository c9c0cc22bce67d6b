import type { Language } from "../../text/language";

export const sideloadRu = {
  language: "ru" as Language,
  /** `{url}`. */
served: "Адрес надстройки: {url}",
  /** `{manifest}`. */
windows:
    "Windows: откройте общий доступ к папке с файлом {manifest}, добавьте её в Excel: Файл > Параметры > Центр управления безопасностью > Каталоги доверенных надстроек, перезапустите Excel, затем Главная > Надстройки > Общая папка.",
  /** `{manifest}`, `{folder}`. */
mac: "Mac: скопируйте {manifest} в папку {folder}, перезапустите Excel, затем Главная > Надстройки.",
  /** `{manifest}`. */
web: "Excel в браузере: Главная > Надстройки > Дополнительные параметры > Отправить мою надстройку, выберите {manifest}.",
  /** `{certificate}`; where the certificate is not installed. */
certificate:
    "Сертификат в этой системе не установлен. Установите его или один раз подтвердите в браузере: {certificate}",
  stop: "Остановка: Ctrl+C.",
  /** Where there is no Excel to start. */
noExcel: "Excel запускается этой командой только в Windows и на Mac. Для Excel в браузере: npm run start:excel.",
};

/** What the development server prints about loading the add-in into Excel, in one language. */
export type SideloadWords = typeof sideloadRu;
