import type { SideloadWords } from "./sideload-words";

export const sideloadRu: SideloadWords = {
  language: "ru",
  served: "Адрес надстройки: {url}",
  windows:
    "Windows: откройте общий доступ к папке с файлом {manifest}, добавьте её в Excel: Файл > Параметры > Центр управления безопасностью > Каталоги доверенных надстроек, перезапустите Excel, затем Главная > Надстройки > Общая папка.",
  mac: "Mac: скопируйте {manifest} в папку {folder}, перезапустите Excel, затем Главная > Надстройки.",
  web: "Excel в браузере: Главная > Надстройки > Дополнительные параметры > Отправить мою надстройку, выберите {manifest}.",
  certificate:
    "Сертификат в этой системе не установлен. Установите его или один раз подтвердите в браузере: {certificate}",
  stop: "Остановка: Ctrl+C.",
  noExcel: "Excel запускается этой командой только в Windows и на Mac. Для Excel в браузере: npm run start:excel.",
};
