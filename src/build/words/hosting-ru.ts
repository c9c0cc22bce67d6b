import type { Language } from "../../text/language";
import type { HostingFaultCode } from "../hosting/hosting-fault";

export const hostingRu = {
  language: "ru" as Language,
  usage: "Использование: npm run check:hosting -- <адрес> [--lang kk|ru|en]",
  /** `{address}`, `{count}` files. */
right: "{address}: ошибок нет, сервер отдаёт надстройку так, как нужно Excel.",
  /** `{address}`, `{errors}`, `{warnings}`. */
wrong: "{address}: ошибок: {errors}, предупреждений: {warnings}.",
  /** What is wrong, what it does to the users, and what to do. */
faults: {
    "not-https": "Адрес без HTTPS: Excel не загрузит надстройку. Включите HTTPS с доверенным сертификатом.",
    unreachable: "Сервер не отвечает. Проверьте адрес, сеть и межсетевой экран.",
    certificate:
      "Сертификату сервера нельзя доверять: панель останется пустой. Установите действующий сертификат на это имя вместе с промежуточными.",
    "no-list":
      "Нет списка файлов сборки, поэтому проверены только основные файлы. Разместите папку dist целиком вместе с files.json.",
    redirect: "Сервер переадресует запрос, например на страницу входа. Файлы надстройки должны отдаваться сразу.",
    missing: "Файла нет на сервере: панель не откроется полностью. Разместите папку dist целиком.",
    changed:
      "Содержимое не совпадает со сборкой: смешаны две версии или сервер изменяет файлы. Разместите папку dist заново и отключите обработку файлов.",
    type: "Неверный Content-Type: браузер может отказаться от файла. Задайте тип по расширению файла.",
    cors: "Нет заголовка Access-Control-Allow-Origin: *. В Excel в браузере все функции покажут #ИМЯ?. Добавьте заголовок к файлам .html, .js и .json.",
    stale:
      "Файл может остаться в кэше браузера после обновления: старая панель будет искать удалённые файлы. Задайте для него Cache-Control: no-cache.",
    frame:
      "Сервер запрещает показывать страницу во фрейме, а Excel в браузере показывает панель именно так. Уберите X-Frame-Options и ограничение frame-ancestors.",
    policy: "Content-Security-Policy сервера не пропускает https://appsforoffice.microsoft.com. Добавьте его в script-src.",
    manifest:
      "Манифест указывает на другой адрес. Соберите файлы для этого адреса: npm run build -- --env baseUrl=<адрес>.",
    "short-lived":
      "Файл с хешем в имени не хранится в кэше: панель открывается медленнее. Задайте Cache-Control: public, max-age=31536000, immutable.",
    uncompressed: "Файл передаётся без сжатия: панель открывается медленнее. Включите gzip или Brotli.",
  } satisfies Readonly<Record<HostingFaultCode, string>>,
  /** `{said}`: what the server answered. */
said: "ответ сервера: {said}",
  nothing: "заголовка нет",
  /** `{count}` further files with the same fault. */
more: "и ещё файлов: {count}",
};

/** What `npm run check:hosting` prints, in one language. */
export type HostingWords = typeof hostingRu;
