<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="ru">
<context>
    <name>RegistryModel</name>
    <message numerus="yes">
        <source>%n п.</source>
        <translation>
            <numerusform>%n п.</numerusform>
            <numerusform>%n п.</numerusform>
            <numerusform>%n п.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Показано {0} из %n мероприятий</source>
        <translation>
            <numerusform>Показано {0} из %n мероприятия</numerusform>
            <numerusform>Показано {0} из %n мероприятий</numerusform>
            <numerusform>Показано {0} из %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Показаны все %n мероприятий</source>
        <translation>
            <numerusform>Показано %n мероприятие</numerusform>
            <numerusform>Показаны все %n мероприятия</numerusform>
            <numerusform>Показаны все %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n результатов</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
</context>
</TS>
