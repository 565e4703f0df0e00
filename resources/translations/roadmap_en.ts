<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ru">
<context>
    <name>About</name>
    <message>
        <source>О программе</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Дорожная карта</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Планы мероприятий: срок словами и период на шкале – одно и то же. Работает без сети, данные лежат на этом компьютере.</source>
        <translation>Action plans: the deadline in words and the period on the timeline are one and the same. Works offline, the data stay on this computer.</translation>
    </message>
    <message>
        <source>Показать папку данных</source>
        <translation>Show the data folder</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Версия {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Данные: {0}</source>
        <translation>Data: {0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Отменить</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Дорожная карта</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AskDocument</name>
    <message>
        <source>Документы с таблицей ({0})</source>
        <translation>Documents with a table ({0})</translation>
    </message>
    <message>
        <source>Выбрать документ</source>
        <translation>Choose a document</translation>
    </message>
</context>
<context>
    <name>BarMenu</name>
    <message>
        <source>Открыть карточку</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Изменить формулировку срока</source>
        <translation>Change the wording of the deadline</translation>
    </message>
    <message>
        <source>Срок закреплен</source>
        <translation>Deadline fixed</translation>
    </message>
    <message>
        <source>Сдвинуть вперед ({0})</source>
        <translation>Move forward ({0})</translation>
    </message>
    <message>
        <source>Сдвинуть назад ({0})</source>
        <translation>Move back ({0})</translation>
    </message>
    <message>
        <source>Только этот раз: вперед ({0})</source>
        <translation>This occurrence only: forward ({0})</translation>
    </message>
    <message>
        <source>Только этот раз: назад ({0})</source>
        <translation>This occurrence only: back ({0})</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>вне разделов</source>
        <translation>outside of sections</translation>
    </message>
    <message>
        <source>Мероприятие</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Раздел</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Исправить: {0}</source>
        <translation>Correct: {0}</translation>
    </message>
    <message>
        <source>Карточка мероприятия</source>
        <translation>Activity card</translation>
    </message>
    <message>
        <source>№</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ответственные исполнители</source>
        <translation>Responsible executors</translation>
    </message>
    <message>
        <source>Указать исполнителей…</source>
        <translation>Name the executors…</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Номера задач…</source>
        <translation>Numbers of goals…</translation>
    </message>
    <message>
        <source>Срок (как в документе)</source>
        <translation>Deadline (as in the document)</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Срок словами, как в документе</source>
        <translation>The deadline in words, as in the document</translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Контрольная дата</source>
        <translation>Control date</translation>
    </message>
    <message>
        <source>Документы</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Добавить документ…</source>
        <translation>Add a document…</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Добавить примечание…</source>
        <translation>Add a note…</translation>
    </message>
    <message>
        <source>Прочие графы</source>
        <translation>Other columns</translation>
    </message>
    <message>
        <source>Результаты и показатели</source>
        <translation>Results and indicators</translation>
    </message>
    <message>
        <source>Результат</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Показатель</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Мероприятие не выбрано.</source>
        <translation>No activity is chosen.</translation>
    </message>
</context>
<context>
    <name>CellCommands</name>
    <message>
        <source>В буфере слишком много ячеек. Ничего не изменено. Такую таблицу можно загрузить из файла.</source>
        <translation>The clipboard holds too many cells. Nothing was changed. Such a table can be imported from a file.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Разделы и мероприятия</source>
        <translation>Sections and activities</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Столбец</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Шапка</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Что в нем</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Первые значения</source>
        <translation>First values</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Столбцы документа</source>
        <translation>Columns of the document</translation>
    </message>
    <message>
        <source>Столбцы</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>Дорожная карта</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>В программе произошла ошибка ({0}). Последнее действие могло не выполниться.</source>
        <translation>The program has failed ({0}). The last action may not have been done.</translation>
    </message>
    <message>
        <source>Все, что было сохранено раньше, цело. Можно работать дальше; подробности записаны в журнал.</source>
        <translation>Everything saved before is safe. You can go on working; the details are in the log.</translation>
    </message>
    <message>
        <source>Продолжить</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Показать журнал</source>
        <translation>Show the log</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>День периода не прочитан. Образец: 31.12.2020.</source>
        <translation>A day of the period was not read. Example: 31.12.2020.</translation>
    </message>
    <message>
        <source>Начало периода позже его конца.</source>
        <translation>The period begins after its end.</translation>
    </message>
</context>
<context>
    <name>DeadlinesModel</name>
    <message>
        <source>Запись</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Пунктов</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Прочитано</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Что имеется в виду</source>
        <translation>What is meant</translation>
    </message>
    <message>
        <source>выбрать…</source>
        <translation>choose…</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Сроки документа</source>
        <translation>Deadlines of the document</translation>
    </message>
    <message>
        <source>Сроки</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Можно понять по-разному: {0}</source>
        <translation>Can be read in several ways: {0}</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Графа</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Сейчас в базе</source>
        <translation>In the database</translation>
    </message>
    <message>
        <source>В файле</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>{0}: правили обе стороны</source>
        <translation>{0}: edited on both sides</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Форма документа</source>
        <translation>Form of the document</translation>
    </message>
    <message>
        <source>Графы</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Графы формы</source>
        <translation>Columns of the form</translation>
    </message>
    <message>
        <source>Выше</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Передвинуть графу влево на листе (Alt+Вверх)</source>
        <translation>Move the column to the left on the sheet (Alt+Up)</translation>
    </message>
    <message>
        <source>Ниже</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Передвинуть графу вправо на листе (Alt+Вниз)</source>
        <translation>Move the column to the right on the sheet (Alt+Down)</translation>
    </message>
    <message>
        <source>Подогнать под лист</source>
        <translation>Fit to the sheet</translation>
    </message>
    <message>
        <source>Ширина граф меняется так, чтобы таблица заняла весь лист</source>
        <translation>Change the widths so that the table takes the whole sheet</translation>
    </message>
    <message>
        <source>Лист</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Расположение листа</source>
        <translation>Orientation of the sheet</translation>
    </message>
    <message>
        <source>Поля слева и справа</source>
        <translation>Margins left and right</translation>
    </message>
    <message>
        <source>Поле слева</source>
        <translation>Left margin</translation>
    </message>
    <message>
        <source> мм</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Поле справа</source>
        <translation>Right margin</translation>
    </message>
    <message>
        <source>Поля сверху и снизу</source>
        <translation>Margins above and below</translation>
    </message>
    <message>
        <source>Поле сверху</source>
        <translation>Upper margin</translation>
    </message>
    <message>
        <source>Поле снизу</source>
        <translation>Lower margin</translation>
    </message>
    <message>
        <source>Шрифт</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Размер шрифта текста</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source> пт</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>в таблице</source>
        <translation>in the table</translation>
    </message>
    <message>
        <source>Строка номеров граф</source>
        <translation>Row of column numbers</translation>
    </message>
    <message>
        <source>под шапкой таблицы</source>
        <translation>below the heading of the table</translation>
    </message>
    <message>
        <source>На следующих листах</source>
        <translation>On the next sheets</translation>
    </message>
    <message>
        <source>Вокруг таблицы</source>
        <translation>Around the table</translation>
    </message>
    <message>
        <source>Гриф</source>
        <translation>Approval block</translation>
    </message>
    <message>
        <source>ширина</source>
        <translation>width</translation>
    </message>
    <message>
        <source>Ширина грифа</source>
        <translation>Width of the approval block</translation>
    </message>
    <message>
        <source>Текст грифа</source>
        <translation>Text of the block</translation>
    </message>
    <message>
        <source>Пусто: гриф составляется по акту из свойств дорожной карты</source>
        <translation>Empty: the block is made from the act in the properties of the roadmap</translation>
    </message>
    <message>
        <source>Наименование</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>над таблицей</source>
        <translation>above the table</translation>
    </message>
    <message>
        <source>Перечень задач</source>
        <translation>List of goals</translation>
    </message>
    <message>
        <source>перед таблицей, заголовок</source>
        <translation>before the table, heading</translation>
    </message>
    <message>
        <source>Заголовок перечня задач</source>
        <translation>Heading of the list of goals</translation>
    </message>
    <message>
        <source>Сокращения</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>после таблицы, заголовок</source>
        <translation>after the table, heading</translation>
    </message>
    <message>
        <source>Заголовок перечня сокращений</source>
        <translation>Heading of the list of abbreviations</translation>
    </message>
    <message>
        <source>Подпись</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Должность, инициалы и фамилия – в конце документа</source>
        <translation>Position, initials and name, at the end of the document</translation>
    </message>
    <message>
        <source>Первая страница документа</source>
        <translation>First page of the document</translation>
    </message>
    <message>
        <source>Взять форму из файла…</source>
        <translation>Take the form from a file…</translation>
    </message>
    <message>
        <source>Графы, их порядок и заголовки – как в другом документе</source>
        <translation>Columns, their order and headings as in another document</translation>
    </message>
    <message>
        <source>Сохранить форму в файл…</source>
        <translation>Save form to file…</translation>
    </message>
    <message>
        <source>Чтобы взять эту форму для другой дорожной карты или на другом компьютере</source>
        <translation>To use this form for another roadmap or on another computer</translation>
    </message>
    <message>
        <source>Вернуть исходную</source>
        <translation>Restore the original</translation>
    </message>
    <message>
        <source>Форма загруженного документа или та, что подходит по содержанию</source>
        <translation>The form of the imported document, or the one that suits the content</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DocumentFormDialog</name>
    <message>
        <source>Изменения формы не сохранены. Отмена еще раз отбросит их.</source>
        <translation>The changes of the form are not saved. Cancel once more to drop them.</translation>
    </message>
    <message>
        <source>Форма читается из файла «{0}»…</source>
        <translation>The form is read from the file “{0}”…</translation>
    </message>
    <message>
        <source>Взять форму из файла</source>
        <translation>Take the form from a file</translation>
    </message>
    <message>
        <source>Документы и формы ({0})</source>
        <translation>Documents and forms ({0})</translation>
    </message>
    <message>
        <source>Форма документа</source>
        <translation>Form of the document</translation>
    </message>
    <message>
        <source>Форма документа ({0})</source>
        <translation>Document form ({0})</translation>
    </message>
    <message>
        <source>Сохранить форму в файл</source>
        <translation>Save form to file</translation>
    </message>
    <message>
        <source>Форма записана в файл «{0}».</source>
        <translation>The form was written to “{0}”.</translation>
    </message>
    <message>
        <source>Графы, их порядок и заголовки – как в другом документе</source>
        <translation>Columns, their order and headings as in another document</translation>
    </message>
    <message>
        <source>занято {0} из {1} мм</source>
        <translation>{0} of {1} mm taken</translation>
    </message>
</context>
<context>
    <name>DragTip</name>
    <message>
        <source>Было:</source>
        <translation>Before:</translation>
    </message>
    <message>
        <source>Станет:</source>
        <translation>After:</translation>
    </message>
</context>
<context>
    <name>ExecutorsModel</name>
    <message>
        <source>Организация</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Сокращение</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Пунктов</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>То же, что</source>
        <translation>The same as</translation>
    </message>
    <message>
        <source>Оставить отдельно</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>похоже: {0}</source>
        <translation>resembles: {0}</translation>
    </message>
    <message>
        <source>отдельная организация</source>
        <translation>an organisation of its own</translation>
    </message>
</context>
<context>
    <name>ExecutorsPage</name>
    <message>
        <source>Исполнители документа</source>
        <translation>Executors of the document</translation>
    </message>
    <message>
        <source>Исполнители</source>
        <translation>Executors</translation>
    </message>
    <message>
        <source>Похожие названия: {0}</source>
        <translation>Similar names: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Куда выгрузить</source>
        <translation>Where to export</translation>
    </message>
    <message>
        <source>Книга Excel ({0})</source>
        <translation>Excel workbook ({0})</translation>
    </message>
    <message>
        <source>Не указано, куда выгрузить.</source>
        <translation>No place to export to is given.</translation>
    </message>
    <message>
        <source>Файл «{0}» уже есть.</source>
        <translation>The file “{0}” exists already.</translation>
    </message>
    <message>
        <source>Заменить файл</source>
        <translation>Replace the file</translation>
    </message>
    <message>
        <source>Выгрузить</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Try Again</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Экспорт дорожной карты</source>
        <translation>Export a roadmap</translation>
    </message>
    <message>
        <source>Получится книга Excel в выбранной форме: ее можно печатать и подписывать.</source>
        <translation>Makes an Excel workbook in the chosen form, ready to be printed and signed.</translation>
    </message>
    <message>
        <source>Форма</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Листы</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>График</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Сроки мероприятий по месяцам, кварталам или годам</source>
        <translation>Deadlines by months, quarters or years</translation>
    </message>
    <message>
        <source>Индикаторы: план, факт, отклонение, процент</source>
        <translation>Indicators: plan, fact, deviation, percent</translation>
    </message>
    <message>
        <source>Значения по годам; отклонение и процент считает книга</source>
        <translation>Values by years; the workbook counts deviation and percent</translation>
    </message>
    <message>
        <source>Замечания</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Что программа находит сомнительным в дорожной карте</source>
        <translation>What the program finds doubtful in the roadmap</translation>
    </message>
    <message>
        <source>Файл</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Обзор…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Выгрузить</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ExtractsDialog</name>
    <message>
        <source>{0} – мероприятий: {1}</source>
        <translation>{0} – activities: {1}</translation>
    </message>
    <message>
        <source>Книга Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Файл</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Папка</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Выписки по исполнителям</source>
        <translation>Extracts by organisation</translation>
    </message>
    <message>
        <source>Куда выгрузить</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Не отмечен ни один исполнитель.</source>
        <translation>No organisation is marked.</translation>
    </message>
    <message>
        <source>Не указано, куда выгрузить.</source>
        <translation>No place to export to is given.</translation>
    </message>
    <message>
        <source> и другие</source>
        <translation> and others</translation>
    </message>
    <message>
        <source>Уже есть: {0}.</source>
        <translation>Already there: {0}.</translation>
    </message>
    <message>
        <source>Заменить файлы</source>
        <translation>Replace Files</translation>
    </message>
    <message>
        <source>Выгрузить</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Try Again</translation>
    </message>
</context>
<context>
    <name>ExtractsForm</name>
    <message>
        <source>Выписка по исполнителям</source>
        <translation>Extracts by organisation</translation>
    </message>
    <message>
        <source>В выписке исполнителя остаются его мероприятия с прежними номерами и разделы над ними.</source>
        <translation>An extract keeps the activities of one organisation with their numbers, and the sections above them.</translation>
    </message>
    <message>
        <source>Исполнители</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Отметить всех</source>
        <translation>Mark All</translation>
    </message>
    <message>
        <source>Снять отметки</source>
        <translation>Clear Marks</translation>
    </message>
    <message>
        <source>Как</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Отдельными файлами в папку</source>
        <translation>A file each, into a folder</translation>
    </message>
    <message>
        <source>Одним файлом, исполнители друг за другом</source>
        <translation>One file, executors one after another</translation>
    </message>
    <message>
        <source>Вид файла</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Папка</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Обзор…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Выгрузить</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Номер</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Мероприятие</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Раздел</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Результат</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Документ</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Начало</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Окончание</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Отметка по месяцам</source>
        <translation>Mark by month</translation>
    </message>
    <message>
        <source>Исполнители</source>
        <translation>Executors</translation>
    </message>
    <message>
        <source>Показатель</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Единица измерения</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>План на год</source>
        <translation>Target of a year</translation>
    </message>
    <message>
        <source>Факт за год</source>
        <translation>Fact of a year</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Дополнительное поле</source>
        <translation>Extra field</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Дорожная карта удалена: {0}</source>
        <translation>Roadmap deleted: {0}</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Шаблон дорожной карты.xlsx</source>
        <translation>Roadmap template.xlsx</translation>
    </message>
    <message>
        <source>Книга Excel ({0})</source>
        <translation>Excel workbook ({0})</translation>
    </message>
    <message>
        <source>Шаблон для заполнения</source>
        <translation>Template to Fill In</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Try Again</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Открыть для чтения</source>
        <translation>Open for reading</translation>
    </message>
    <message>
        <source>Сохранить копию</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Копия записана: {0}</source>
        <translation>Copy written: {0}</translation>
    </message>
    <message>
        <source>Выбрать другое имя</source>
        <translation>Choose another name</translation>
    </message>
    <message>
        <source>Дорожные карты ({0})</source>
        <translation>Roadmaps ({0})</translation>
    </message>
    <message>
        <source>Загружено: мероприятий {0}, результатов {1}, разделов {2}. Замечаний {3}.</source>
        <translation>Imported: {0} activities, {1} results, {2} sections. {3} findings.</translation>
    </message>
    <message>
        <source>Отменить загрузку</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Выгружено: {0}</source>
        <translation>Exported: {0}</translation>
    </message>
    <message>
        <source>{0} – копия</source>
        <translation>{0} – copy</translation>
    </message>
    <message>
        <source>Выписок выгружено: {0}</source>
        <translation>Extracts exported: {0}</translation>
    </message>
    <message>
        <source>Принято изменений: {0}, не принято: {1}.</source>
        <translation>Changes accepted: {0}, not accepted: {1}.</translation>
    </message>
    <message>
        <source>Отменить обновление</source>
        <translation>Undo the update</translation>
    </message>
    <message>
        <source>Показать папку</source>
        <translation>Show the folder</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Листы документа</source>
        <translation>Sheets of the document</translation>
    </message>
    <message>
        <source>Файл</source>
        <translation>File</translation>
    </message>
    <message>
        <source>вставленная таблица</source>
        <translation>pasted table</translation>
    </message>
    <message>
        <source>перетащенный текст</source>
        <translation>dropped text</translation>
    </message>
    <message>
        <source>Документ читается…</source>
        <translation>Reading the document…</translation>
    </message>
    <message>
        <source>Распознано: мероприятий {0}, разделов {1}, исполнителей {2}.</source>
        <translation>Recognised: activities {0}, sections {1}, executors {2}.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>п. {0}</source>
        <translation>No. {0}</translation>
    </message>
    <message>
        <source>Исправить</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Замечания</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Замечания: {0}</source>
        <translation>Findings: {0}</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Замечания</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Замечаний нет</source>
        <translation>No findings</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Форма документа</source>
        <translation>Form of the document</translation>
    </message>
    <message>
        <source>По содержанию</source>
        <translation>By content</translation>
    </message>
</context>
<context>
    <name>FormColumns</name>
    <message>
        <source>Номер</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Мероприятие</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Результаты</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Документы</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Исполнители</source>
        <translation>Executors</translation>
    </message>
    <message>
        <source>Показатель</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Единица измерения</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Значения по годам</source>
        <translation>Values by year</translation>
    </message>
    <message>
        <source>Факт по годам</source>
        <translation>Facts by year</translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Срок закреплен</source>
        <translation>Deadline fixed</translation>
    </message>
    <message>
        <source>Дата исполнения</source>
        <translation>Date of execution</translation>
    </message>
    <message>
        <source>Сведения об исполнении</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Причина отклонения</source>
        <translation>Reason of the deviation</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Прочие графы</source>
        <translation>Other columns</translation>
    </message>
    <message>
        <source>{год}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{название}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>По центру</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Слева</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>FormColumnsModel</name>
    <message>
        <source>Что в графе</source>
        <translation>Shows</translation>
    </message>
    <message>
        <source>Заголовок</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Общий заголовок</source>
        <translation>Common heading</translation>
    </message>
    <message>
        <source>Ширина, мм</source>
        <translation>Width, mm</translation>
    </message>
    <message>
        <source>Выравнивание</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>А4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>А3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>поперек (альбомный)</source>
        <translation>landscape</translation>
    </message>
    <message>
        <source>вдоль (книжный)</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>повторяется вся шапка</source>
        <translation>the whole heading is repeated</translation>
    </message>
    <message>
        <source>повторяется строка номеров граф</source>
        <translation>the row of column numbers is repeated</translation>
    </message>
    <message>
        <source>шапка не повторяется</source>
        <translation>the heading is not repeated</translation>
    </message>
    <message>
        <source>«Приложение к …»</source>
        <translation>“Annex to …”</translation>
    </message>
    <message>
        <source>«УТВЕРЖДЕН …»</source>
        <translation>“APPROVED …”</translation>
    </message>
    <message>
        <source>не печатается</source>
        <translation>not printed</translation>
    </message>
</context>
<context>
    <name>FullTable</name>
    <message>
        <source>Номера и мероприятия</source>
        <translation>Numbers and activities</translation>
    </message>
    <message>
        <source>Сроки, исполнители и другие графы</source>
        <translation>Deadlines, executors and other columns</translation>
    </message>
</context>
<context>
    <name>ImportFindingsModel</name>
    <message>
        <source>Пункт</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Место</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Замечание</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>п. {0}</source>
        <translation>item {0}</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Импорт дорожной карты</source>
        <translation>Import of a roadmap</translation>
    </message>
    <message>
        <source>Импортировать</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Далее: {0}</source>
        <translation>Next: {0}</translation>
    </message>
    <message>
        <source>Решения по документу не сохранены. Закрыть импорт – еще раз Esc.</source>
        <translation>Your decisions on the document are not saved. Press Esc again to close the import.</translation>
    </message>
    <message>
        <source>Продолжить</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Документ разбирается заново…</source>
        <translation>Working through the document again…</translation>
    </message>
    <message>
        <source>Записывается…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Файл данных открыт только для чтения.</source>
        <translation>The data file is open read-only.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>До: в файле</source>
        <translation>Before: in the file</translation>
    </message>
    <message>
        <source>После: один пункт {0}</source>
        <translation>After: one item {0}</translation>
    </message>
    <message>
        <source>После</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Показатели</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Дорожная карта</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Удалено строк: {0}.</source>
        <translation>Rows deleted: {0}.</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>РЕЕСТР</source>
        <translation>REGISTRY</translation>
    </message>
    <message>
        <source>Новая дорожная карта</source>
        <translation>New roadmap</translation>
    </message>
    <message>
        <source>Реестр дорожных карт</source>
        <translation>Registry of roadmaps</translation>
    </message>
    <message>
        <source>Дорожных карт пока нет. Загрузите документ или составьте новую.</source>
        <translation>There are no roadmaps yet. Import a document or make a new one.</translation>
    </message>
    <message>
        <source>Загрузить…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Создать вручную…</source>
        <translation>Make by hand…</translation>
    </message>
    <message>
        <source>Свернуть или развернуть</source>
        <translation>Fold or unfold</translation>
    </message>
    <message>
        <source>Свернуть или развернуть панель</source>
        <translation>Fold or unfold the panel</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Закрыть панель</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Карточка мероприятия</source>
        <translation>Activity card</translation>
    </message>
    <message>
        <source>Закрыть карточку</source>
        <translation>Close the card</translation>
    </message>
    <message>
        <source>Высота строк</source>
        <translation>Row height</translation>
    </message>
    <message>
        <source>Мероприятие</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Добавить</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Файл</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Правка</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Вид</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Мероприятие</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>&amp;Справка</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Панель инструментов</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Новая дорожная карта…</source>
        <translation>New roadmap…</translation>
    </message>
    <message>
        <source>Составить дорожную карту с начала</source>
        <translation>Make a roadmap from the beginning</translation>
    </message>
    <message>
        <source>Открыть…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Открыть другой файл данных</source>
        <translation>Open another data file</translation>
    </message>
    <message>
        <source>Сохранить копию…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Сохранить все данные в другой файл; работа идет дальше в этом</source>
        <translation>Save all data to another file; work goes on in this one</translation>
    </message>
    <message>
        <source>Импорт…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Загрузить дорожную карту из документа</source>
        <translation>Import a roadmap from a document</translation>
    </message>
    <message>
        <source>Обновить из файла…</source>
        <translation>Update from a file…</translation>
    </message>
    <message>
        <source>Сверить дорожную карту с документом и принять изменения</source>
        <translation>Compare the roadmap with a document and accept changes</translation>
    </message>
    <message>
        <source>Экспорт…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Выгрузить…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Выгрузить дорожную карту в форму для подписи</source>
        <translation>Export the roadmap to a form for signature</translation>
    </message>
    <message>
        <source>Выписка по исполнителям…</source>
        <translation>Extracts by Organisation…</translation>
    </message>
    <message>
        <source>Мероприятия каждого исполнителя отдельной книгой или листом</source>
        <translation>The activities of each organisation as a workbook or a sheet of its own</translation>
    </message>
    <message>
        <source>Шаблон для заполнения…</source>
        <translation>Template to Fill In…</translation>
    </message>
    <message>
        <source>Пустая книга: новый план заполняют без программы, потом загружают</source>
        <translation>An empty workbook: a new plan is typed without the program and imported later</translation>
    </message>
    <message>
        <source>Форма документа…</source>
        <translation>Form of the document…</translation>
    </message>
    <message>
        <source>Графы, лист и то, что стоит вокруг таблицы</source>
        <translation>Columns, sheet and what stands around the table</translation>
    </message>
    <message>
        <source>Предварительный просмотр…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <source>Посмотреть страницы такими, какими они лягут на бумагу</source>
        <translation>See the pages as they will lie on paper</translation>
    </message>
    <message>
        <source>Сохранить PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Записать форму документа в файл PDF</source>
        <translation>Write the form of the document to a PDF file</translation>
    </message>
    <message>
        <source>Печать…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Напечатать форму документа</source>
        <translation>Print the form of the document</translation>
    </message>
    <message>
        <source>Показать папку данных</source>
        <translation>Show the data folder</translation>
    </message>
    <message>
        <source>Свойства дорожной карты…</source>
        <translation>Roadmap properties…</translation>
    </message>
    <message>
        <source>Наименование, акт, период и годы</source>
        <translation>Title, act, period and years</translation>
    </message>
    <message>
        <source>Удалить дорожную карту…</source>
        <translation>Delete the roadmap…</translation>
    </message>
    <message>
        <source>Выход</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Вырезать</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Копировать</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Вставить</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Очистить ячейку</source>
        <translation>Clear the cell</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>График</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Мероприятия</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Реестр</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Показать или скрыть реестр дорожных карт</source>
        <translation>Show or hide the registry of roadmaps</translation>
    </message>
    <message>
        <source>Карточка</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Показать или скрыть карточку мероприятия</source>
        <translation>Show or hide the activity card</translation>
    </message>
    <message>
        <source>Замечания</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Проверка</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Показать замечания к дорожной карте</source>
        <translation>Show the findings of the roadmap</translation>
    </message>
    <message>
        <source>Следующая область</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Развернуть все разделы</source>
        <translation>Unfold all sections</translation>
    </message>
    <message>
        <source>Свернуть все разделы</source>
        <translation>Fold all sections</translation>
    </message>
    <message>
        <source>Одна строка</source>
        <translation>One line</translation>
    </message>
    <message>
        <source>Три строки</source>
        <translation>Three lines</translation>
    </message>
    <message>
        <source>Полный текст</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>Добавить мероприятие после выбранного</source>
        <translation>Add an activity after the chosen one</translation>
    </message>
    <message>
        <source>Раздел</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Добавить раздел после выбранного</source>
        <translation>Add a section after the chosen one</translation>
    </message>
    <message>
        <source>Подраздел</source>
        <translation>Subsection</translation>
    </message>
    <message>
        <source>Добавить подраздел в выбранный раздел</source>
        <translation>Add a subsection to the chosen section</translation>
    </message>
    <message>
        <source>Результат</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Добавить результат к выбранному мероприятию</source>
        <translation>Add a result to the chosen activity</translation>
    </message>
    <message>
        <source>Показатель</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Добавить показатель к выбранному мероприятию</source>
        <translation>Add an indicator to the chosen activity</translation>
    </message>
    <message>
        <source>Документ</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Добавить подтверждающий документ</source>
        <translation>Add a document that confirms a result</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Удалить выбранное вместе с тем, что под ним</source>
        <translation>Delete what is chosen with everything below it</translation>
    </message>
    <message>
        <source>Выше</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Переставить выше</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Ниже</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Переставить ниже</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Глубже</source>
        <translation>Indent</translation>
    </message>
    <message>
        <source>Сделать подразделом того, что выше</source>
        <translation>Put into the section above</translation>
    </message>
    <message>
        <source>На уровень выше</source>
        <translation>Outdent</translation>
    </message>
    <message>
        <source>Найти</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Оставить строки, в которых есть эти слова</source>
        <translation>Leave the rows that hold these words</translation>
    </message>
    <message>
        <source>Настройки…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>О программе</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Ничего не найдено. Esc в строке поиска показывает все.</source>
        <translation>Nothing is found. Esc in the search field shows all rows.</translation>
    </message>
    <message>
        <source>Показателей пока нет: они появляются вместе с мероприятиями.</source>
        <translation>There are no indicators yet: they come with the activities.</translation>
    </message>
    <message>
        <source>Выделено ячеек: {0}</source>
        <translation>Cells chosen: {0}</translation>
    </message>
    <message>
        <source> · Сумма: {0} · Среднее: {1}</source>
        <translation> · Sum: {0} · Mean: {1}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Закрыть сообщение</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>NewRoadmap</name>
    <message>
        <source>Новая дорожная карта</source>
        <translation>New roadmap</translation>
    </message>
    <message>
        <source>Наименование</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Акт</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Вид: распоряжение</source>
        <translation>Kind: order</translation>
    </message>
    <message>
        <source>№</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Дата: 20.03.2017</source>
        <translation>Date: 20.03.2017</translation>
    </message>
    <message>
        <source>Кем утвержден</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Период</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>с</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Начало периода</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <source>по</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Конец периода</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Форма</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Создать</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Наименование</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Итог</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Мероприятия не распознаны: нужно проверить столбцы и строки.</source>
        <translation>No activities were recognised: check the columns and rows.</translation>
    </message>
    <message>
        <source>Нужно наименование: хотя бы одно слово.</source>
        <translation>A title is needed: at least one word.</translation>
    </message>
    <message>
        <source>Разделы</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Мероприятия</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Результаты</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Показатели</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Документы</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Исполнители</source>
        <translation>Executors</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Сокращения</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Замечания</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Столбцы назначены так, как в прошлый раз для файла такой же формы.</source>
        <translation>The columns are set as last time for a file of the same shape.</translation>
    </message>
    <message>
        <source>Строк, взятых как в прошлый раз для файла такой же формы: {0}.</source>
        <translation>Rows taken as last time for a file of this form: {0}.</translation>
    </message>
    <message>
        <source>Как в прошлый раз для файла такой же формы: столбцов – {0}, строк – {1}.</source>
        <translation>As last time for a file of this form: columns – {0}, rows – {1}.</translation>
    </message>
    <message>
        <source>Не применять</source>
        <translation>Do not apply</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>График</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Мероприятия</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Показатели</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Карточка</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Замечания</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Виды</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Карточка и замечания</source>
        <translation>Card and findings</translation>
    </message>
    <message>
        <source>Замечания {0}</source>
        <translation>Findings {0}</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>Новое мероприятие</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Новый раздел</source>
        <translation>New section</translation>
    </message>
    <message>
        <source>Новый подраздел</source>
        <translation>New subsection</translation>
    </message>
    <message>
        <source>Новый результат</source>
        <translation>New result</translation>
    </message>
    <message>
        <source>Новый документ</source>
        <translation>New document</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Ничего не найдено. Esc в строке поиска показывает все.</source>
        <translation>Nothing is found. Esc in the search field shows all rows.</translation>
    </message>
    <message>
        <source>Мероприятий пока нет. Клавиша Ins добавляет первое.</source>
        <translation>There are no activities yet. The key Ins adds the first one.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Форма документа</source>
        <translation>Form of the document</translation>
    </message>
    <message>
        <source>График</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>По ширине</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Страница целиком</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>из {0}</source>
        <translation>of {0}</translation>
    </message>
    <message>
        <source>Страницы готовятся…</source>
        <translation>The pages are being made…</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>Страницы еще записываются. Их можно дождаться или отменить.</source>
        <translation>Pages are still being written. Wait for them or cancel.</translation>
    </message>
    <message>
        <source>Страницы готовятся…</source>
        <translation>The pages are being made…</translation>
    </message>
    <message>
        <source>Страницы отправляются на печать…</source>
        <translation>The pages are sent to the printer…</translation>
    </message>
    <message>
        <source>Отправлено на печать страниц: {0}.</source>
        <translation>Pages sent to the printer: {0}.</translation>
    </message>
    <message>
        <source>Сохранить PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Документ PDF ({0})</source>
        <translation>PDF document ({0})</translation>
    </message>
    <message>
        <source>Записывается: {0}</source>
        <translation>Writing: {0}</translation>
    </message>
    <message>
        <source>Сохранено: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Предварительный просмотр</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Печать…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Напечатать (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Сохранить PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Сохранить страницы в файл PDF (Ctrl+S)</source>
        <translation>Save the pages to a PDF file (Ctrl+S)</translation>
    </message>
    <message>
        <source>Форма документа…</source>
        <translation>Form of the document…</translation>
    </message>
    <message>
        <source>Изменить графы, лист и то, что вокруг таблицы</source>
        <translation>Change columns, sheet and what stands around the table</translation>
    </message>
    <message>
        <source>Что печатать</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>Предыдущая страница</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Страница</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Следующая страница</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Мельче</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Масштаб</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Крупнее</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Страницы документа</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Try Again</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>Свойства дорожной карты</source>
        <translation>Roadmap properties</translation>
    </message>
    <message>
        <source>Наименование</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Акт</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Вид: распоряжение</source>
        <translation>Kind: order</translation>
    </message>
    <message>
        <source>№</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Дата: 20.03.2017</source>
        <translation>Date: 20.03.2017</translation>
    </message>
    <message>
        <source>Кем утвержден</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Период</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>с</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Начало периода</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <source>по</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Конец периода</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Форма</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Годы показателей</source>
        <translation>Years of indicators</translation>
    </message>
    <message>
        <source>2018, 2019, 2020</source>
        <translation>2018, 2019, 2020</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>1. Первая задача</source>
        <translation>1. The first goal</translation>
    </message>
    <message>
        <source>Сокращения</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>ФЗ – федеральный закон</source>
        <translation>ФЗ – федеральный закон</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Срок не указан.</source>
        <translation>No deadline.</translation>
    </message>
    <message>
        <source>Читается: {0}</source>
        <translation>Read as: {0}</translation>
    </message>
    <message>
        <source>Читается: без определенного срока, на шкале не показывается.</source>
        <translation>Read as: no definite deadline, not shown on the timeline.</translation>
    </message>
    <message>
        <source>Срок связан с условием: дата не определена, на шкале не показывается.</source>
        <translation>The deadline depends on a condition: no date, not shown on the timeline.</translation>
    </message>
    <message>
        <source>Для этого срока нужен период дорожной карты: его задают в свойствах.</source>
        <translation>This deadline needs the period of the roadmap, which is set in its properties.</translation>
    </message>
    <message>
        <source>Срок не прочитан: остается как записан, на шкале не показывается.</source>
        <translation>The deadline could not be read: it stays as written and is not shown on the timeline.</translation>
    </message>
    <message>
        <source> и еще {0}</source>
        <translation> and {0} more</translation>
    </message>
    <message>
        <source>до {0} включительно</source>
        <translation>until {0} inclusive</translation>
    </message>
    <message>
        <source>с {0}, окончание не названо</source>
        <translation>from {0}, no end named</translation>
    </message>
    <message>
        <source>с {0} по {1}</source>
        <translation>from {0} to {1}</translation>
    </message>
    <message>
        <source>по дням</source>
        <translation>by days</translation>
    </message>
    <message>
        <source>по месяцам</source>
        <translation>by months</translation>
    </message>
    <message>
        <source>по кварталам</source>
        <translation>by quarters</translation>
    </message>
    <message>
        <source>по полугодиям</source>
        <translation>by half-years</translation>
    </message>
    <message>
        <source>по годам</source>
        <translation>by years</translation>
    </message>
    <message>
        <source>ежегодно</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>раз в полугодие</source>
        <translation>every half-year</translation>
    </message>
    <message>
        <source>ежеквартально</source>
        <translation>every quarter</translation>
    </message>
    <message>
        <source>ежемесячно</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>еженедельно</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>с повторением</source>
        <translation>repeatedly</translation>
    </message>
</context>
<context>
    <name>RegistryModel</name>
    <message numerus="yes">
        <source>%n п.</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>Шаг отменяется…</source>
        <translation>Undoing the step…</translation>
    </message>
    <message>
        <source>Шаг возвращается…</source>
        <translation>Redoing the step…</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>RoadmapHead</name>
    <message>
        <source>Введенное не сохранено. Отмена еще раз отбросит его.</source>
        <translation>What was typed is not saved. Cancel once more discards it.</translation>
    </message>
    <message>
        <source>Нужно наименование: хотя бы одно слово.</source>
        <translation>A title is needed: at least one word.</translation>
    </message>
    <message>
        <source>Дата акта не прочитана. Образец: 20.03.2017.</source>
        <translation>The date of the act could not be read. Example: 20.03.2017.</translation>
    </message>
</context>
<context>
    <name>RowKinds</name>
    <message>
        <source>Мероприятие</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Результат</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Блок</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Подраздел</source>
        <translation>Subsection</translation>
    </message>
    <message>
        <source>Продолжение</source>
        <translation>Continuation</translation>
    </message>
    <message>
        <source>Задачи</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Сокращения</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Шапка</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Повтор шапки</source>
        <translation>Header again</translation>
    </message>
    <message>
        <source>Номера граф</source>
        <translation>Column numbers</translation>
    </message>
    <message>
        <source>Заголовок</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Реквизиты</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Заметка</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Итог</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Подпись</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Колонтитул</source>
        <translation>Page mark</translation>
    </message>
    <message>
        <source>Пустая</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Не распознано</source>
        <translation>Not recognised</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Стр.</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Класс</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>№</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Мероприятие</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Результаты</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Сроки</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Ответственные</source>
        <translation>Executors</translation>
    </message>
    <message>
        <source>Как в прошлый раз для файла такой же формы</source>
        <translation>As last time for a file of this form</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Строки документа</source>
        <translation>Rows of the document</translation>
    </message>
    <message>
        <source>Строки</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Здесь этот класс невозможен, строки остались прежними: {0}</source>
        <translation>This class is not possible here, the rows stay as they were: {0}</translation>
    </message>
    <message>
        <source>Осталось решить: разрывы страницы – {0}</source>
        <translation>Left to decide: page breaks – {0}</translation>
    </message>
    <message>
        <source>Соединить все {0}</source>
        <translation>Join all {0}</translation>
    </message>
    <message>
        <source>Разрыв страницы: строка {0} продолжает строку {1}</source>
        <translation>Page break: row {0} continues row {1}</translation>
    </message>
    <message>
        <source>Соединено</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Соединить</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>{0} из {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Только требующие решения: {0}</source>
        <translation>Only those to decide: {0}</translation>
    </message>
    <message>
        <source>Разорванные слова: {0}</source>
        <translation>Broken words: {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Найти (Ctrl+F)</source>
        <translation>Find (Ctrl+F)</translation>
    </message>
    <message>
        <source>Найти в мероприятиях</source>
        <translation>Find in the activities</translation>
    </message>
    <message>
        <source>Слова из любой графы; остаются строки, где есть все слова. Esc показывает все</source>
        <translation>Words of any column; rows that hold all of them stay. Esc shows all</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Настройки</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Контрольные даты</source>
        <translation>Control dates</translation>
    </message>
    <message>
        <source>Контрольная дата – последний день, в который срок еще соблюден. Настройки действуют сразу и слов документа не меняют.</source>
        <translation>A control date is the last day on which a deadline is still met. Settings apply at once and change no words of the document.</translation>
    </message>
    <message>
        <source>Выпадает на нерабочий день</source>
        <translation>Falls on a day of rest</translation>
    </message>
    <message>
        <source>Ежемесячно, ежеквартально без числа</source>
        <translation>Monthly, quarterly without a day</translation>
    </message>
    <message>
        <source>срок отчета не назначается</source>
        <translation>no reporting day</translation>
    </message>
    <message>
        <source>до </source>
        <translation>by day </translation>
    </message>
    <message>
        <source>-го числа следующего месяца</source>
        <translation> of the next month</translation>
    </message>
    <message>
        <source>Постоянно</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>отчет за год не позднее</source>
        <translation>yearly report by</translation>
    </message>
    <message>
        <source>День отчета за год</source>
        <translation>Day of the yearly report</translation>
    </message>
    <message>
        <source>Производственный календарь</source>
        <translation>Calendar of working days</translation>
    </message>
    <message>
        <source>В другие годы выходные дни – суббота и воскресенье. Файл с годами составляют по образцу calendar.json.</source>
        <translation>In other years the days of rest are Saturday and Sunday. A file of years is made after calendar.json.</translation>
    </message>
    <message>
        <source>Добавить годы…</source>
        <translation>Add years…</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Переносится на предыдущий рабочий день</source>
        <translation>Moves to the working day before</translation>
    </message>
    <message>
        <source>Переносится на следующий рабочий день</source>
        <translation>Moves to the next working day</translation>
    </message>
    <message>
        <source>Не переносится</source>
        <translation>Does not move</translation>
    </message>
    <message>
        <source>переносы известны за {0}–{1} годы</source>
        <translation>transfers are known for {0}–{1}</translation>
    </message>
    <message>
        <source>Производственный календарь</source>
        <translation>Calendar of working days</translation>
    </message>
    <message>
        <source>Календарь ({0})</source>
        <translation>Calendar ({0})</translation>
    </message>
</context>
<context>
    <name>SheetsModel</name>
    <message>
        <source>Лист</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Строк</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Что в нем</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>скрытый лист, не читается</source>
        <translation>hidden sheet, not read</translation>
    </message>
    <message>
        <source>не читается</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>таблиц мероприятий: {0}</source>
        <translation>tables of activities: {0}</translation>
    </message>
    <message>
        <source>нет таблицы мероприятий</source>
        <translation>no table of activities</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Только чтение</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Сохранено в {0}</source>
        <translation>Saved at {0}</translation>
    </message>
    <message>
        <source>Мероприятий пока нет</source>
        <translation>No activities yet</translation>
    </message>
    <message numerus="yes">
        <source>Показано {0} из %n мероприятий</source>
        <translation>
            <numerusform>{0} of %n activity shown</numerusform>
            <numerusform>{0} of %n activities shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Показаны все %n мероприятий</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>All %n activities shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n результатов</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Замечания: {0}</source>
        <translation>Findings: {0}</translation>
    </message>
    <message>
        <source>Замечаний нет</source>
        <translation>No findings</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Шаги импорта</source>
        <translation>Steps of the import</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Срок не прочитан</source>
        <translation>Deadline not read</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Шаг</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Мельче масштаб (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Крупнее масштаб (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Вся карта</source>
        <translation>Whole roadmap</translation>
    </message>
    <message>
        <source>К сегодняшнему дню (Home)</source>
        <translation>To today (Home)</translation>
    </message>
    <message>
        <source>Шаг: {0}</source>
        <translation>Step: {0}</translation>
    </message>
    <message>
        <source>Авто</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Месяц</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Квартал</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Полугодие</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>Год</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Неделя</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Шаг переноса</source>
        <translation>Step of a move</translation>
    </message>
    <message>
        <source>Масштаб</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>График</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Шаг: {0} · вне периода дорожной карты · Esc – отменить</source>
        <translation>Step: {0} · outside the period of the roadmap · Esc cancels</translation>
    </message>
    <message>
        <source>Шаг: {0} · Shift – крупнее · Ctrl – мельче · Esc – отменить</source>
        <translation>Step: {0} · Shift coarser · Ctrl finer · Esc cancels</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>день</source>
        <translation>day</translation>
    </message>
    <message>
        <source>месяц</source>
        <translation>month</translation>
    </message>
    <message>
        <source>квартал</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>полугодие</source>
        <translation>half-year</translation>
    </message>
    <message>
        <source>год</source>
        <translation>year</translation>
    </message>
    <message>
        <source>г.</source>
        <translation>y.</translation>
    </message>
    <message>
        <source>лет</source>
        <translation>y.</translation>
    </message>
    <message>
        <source>дн.</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>мес.</source>
        <translation>mo.</translation>
    </message>
    <message>
        <source>кв.</source>
        <translation>q.</translation>
    </message>
    <message>
        <source>полугод.</source>
        <translation>half-y.</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Обновление из файла</source>
        <translation>Update from a file</translation>
    </message>
    <message>
        <source>Обновление из файла: что изменить</source>
        <translation>Update from a file: what to change</translation>
    </message>
    <message>
        <source>Отмеченное будет принято, остальное останется как есть. Пробел ставит и снимает отметку; до кнопки «Принять» в базу ничего не записывается.</source>
        <translation>What is ticked will be accepted, the rest stays as it is. Space sets and clears a tick; nothing is written to the database before «Accept».</translation>
    </message>
    <message>
        <source>Дорожная карта</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Файл</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Выбрать файл…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Документ читается…</source>
        <translation>Reading the document…</translation>
    </message>
    <message>
        <source>Остановить чтение</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Все без конфликтов</source>
        <translation>All without conflicts</translation>
    </message>
    <message>
        <source>Отметить все</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Снять отметки</source>
        <translation>Clear Marks</translation>
    </message>
    <message>
        <source>Только конфликты</source>
        <translation>Conflicts only</translation>
    </message>
    <message>
        <source>По графам</source>
        <translation>By column</translation>
    </message>
    <message>
        <source>Сохранить сводку…</source>
        <translation>Save a summary…</translation>
    </message>
    <message>
        <source>Принять изменения</source>
        <translation>Accept changes</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>UpdateWindow</name>
    <message>
        <source>Отличия</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>По графам</source>
        <translation>By column</translation>
    </message>
    <message>
        <source>Сейчас в базе</source>
        <translation>In the database</translation>
    </message>
    <message>
        <source>В файле</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>не выбран</source>
        <translation>none chosen</translation>
    </message>
    <message>
        <source>Только конфликты: {0}</source>
        <translation>Conflicts only: {0}</translation>
    </message>
    <message>
        <source>Отличий от файла «{0}» нет: обновлять нечего.</source>
        <translation>The file «{0}» has no differences: nothing to update.</translation>
    </message>
    <message>
        <source>Документ читается и сверяется с дорожной картой…</source>
        <translation>Reading the document and comparing it with the roadmap…</translation>
    </message>
    <message>
        <source>Нужен документ с новой версией плана: таблица Word, Excel или LibreOffice.</source>
        <translation>A document with a new version of the plan is needed: a table of Word, Excel or LibreOffice.</translation>
    </message>
    <message>
        <source>Принять изменений: {0}</source>
        <translation>Accept changes: {0}</translation>
    </message>
    <message>
        <source>Принять</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Записывается…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Файл данных открыт только для чтения.</source>
        <translation>The data file is open read-only.</translation>
    </message>
    <message>
        <source>Отличий: {0}, отмечено: {1}.</source>
        <translation>Differences: {0}, ticked: {1}.</translation>
    </message>
    <message>
        <source>Не отмечены конфликты: {0}.</source>
        <translation>Conflicts not ticked: {0}.</translation>
    </message>
    <message>
        <source>Не отмечено строк, которых нет в файле: {0}.</source>
        <translation>Rows missing from the file, not ticked: {0}.</translation>
    </message>
    <message>
        <source>Было при выгрузке</source>
        <translation>At the time of export</translation>
    </message>
    <message>
        <source>Сверка</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Книга Excel ({0})</source>
        <translation>Excel workbook ({0})</translation>
    </message>
    <message>
        <source>Куда сохранить сводку</source>
        <translation>Where to save the summary</translation>
    </message>
    <message>
        <source>Сводка сохранена: {0}</source>
        <translation>Summary saved: {0}</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Импорт дорожной карты</source>
        <translation>Import of a roadmap</translation>
    </message>
    <message>
        <source>До последнего шага в базу ничего не записывается.</source>
        <translation>Nothing is written to the data before the last step.</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Далее</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WizardColumns</name>
    <message>
        <source>Столбцы: что в каком столбце</source>
        <translation>Columns: what each one holds</translation>
    </message>
    <message>
        <source>Назначение столбца можно изменить: клавиша F2 или список. Исправленное запоминается для файлов такой же формы.</source>
        <translation>What a column holds can be changed: F2 or the list. Corrections are remembered for files of the same shape.</translation>
    </message>
</context>
<context>
    <name>WizardDeadlines</name>
    <message>
        <source>Сроки: как прочитаны</source>
        <translation>Deadlines: how they were read</translation>
    </message>
    <message>
        <source>Запись срока остается, как в документе. Где ее можно понять по-разному, чтение выбирается в последнем столбце.</source>
        <translation>The wording stays as in the document. Where it can be read in several ways, choose one in the last column.</translation>
    </message>
</context>
<context>
    <name>WizardExecutors</name>
    <message>
        <source>Исполнители: кто назван</source>
        <translation>Executors: who is named</translation>
    </message>
    <message>
        <source>Похожие названия можно объединить с другим; без выбора ничего не объединяется. Текст документа остается.</source>
        <translation>A name that resembles another can be merged with it; nothing is merged unless chosen. The text of the document stays.</translation>
    </message>
</context>
<context>
    <name>WizardFile</name>
    <message>
        <source>Файл: откуда взять дорожную карту</source>
        <translation>File: where the roadmap comes from</translation>
    </message>
    <message>
        <source>Таблица Excel, Word или LibreOffice, текст или то, что скопировано в офисной программе.</source>
        <translation>A table of Excel, Word or LibreOffice, a text, or what was copied in an office program.</translation>
    </message>
    <message>
        <source>Перетащите документ сюда или выберите его.</source>
        <translation>Drop a document here, or choose one.</translation>
    </message>
    <message>
        <source>Выбрать файл…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Вставить таблицу</source>
        <translation>Paste a table</translation>
    </message>
    <message>
        <source>Таблица, скопированная в офисной программе (Ctrl+V)</source>
        <translation>The table that was copied in an office program (Ctrl+V)</translation>
    </message>
    <message>
        <source>Листы и таблицы документа</source>
        <translation>Sheets and tables of the document</translation>
    </message>
</context>
<context>
    <name>WizardFindings</name>
    <message>
        <source>Замечания: на что посмотреть</source>
        <translation>Findings: what to look at</translation>
    </message>
    <message>
        <source>Двойной щелчок открывает строку. Замечания не мешают импорту: их можно исправить и потом.</source>
        <translation>A double click opens the row. Findings do not stop the import: they can be cured later.</translation>
    </message>
    <message>
        <source>Замечаний нет.</source>
        <translation>No findings.</translation>
    </message>
</context>
<context>
    <name>WizardOutcome</name>
    <message>
        <source>Итог: что будет добавлено</source>
        <translation>Outcome: what will be added</translation>
    </message>
    <message>
        <source>Дорожная карта добавляется одним шагом; его можно отменить.</source>
        <translation>The roadmap is added as one step, which can be undone.</translation>
    </message>
    <message>
        <source>Наименование</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Период</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Начало периода</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <source>Конец периода</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Будет добавлено</source>
        <translation>Will be added</translation>
    </message>
    <message>
        <source>Не войдет в мероприятия</source>
        <translation>Stays outside the activities</translation>
    </message>
</context>
<context>
    <name>WizardRows</name>
    <message>
        <source>Строки: чем является каждая строка файла</source>
        <translation>Rows: what each row of the file is</translation>
    </message>
    <message>
        <source>Класс строки можно изменить: клавиша F2, список или буква. Несколько строк – сразу.</source>
        <translation>The class of a row can be changed: F2, the list or a letter. Several rows at once.</translation>
    </message>
    <message>
        <source>Соединить</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Оставить отдельно</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>Предыдущий разрыв</source>
        <translation>Previous page break</translation>
    </message>
    <message>
        <source>Следующий разрыв</source>
        <translation>Next page break</translation>
    </message>
    <message>
        <source>Что найдено</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Показать</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Все строки</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Только требующие решения</source>
        <translation>Only those to decide</translation>
    </message>
    <message>
        <source>Проверить…</source>
        <translation>Check…</translation>
    </message>
</context>
</TS>
