<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Contact</name>
    <message>
        <source>The phone number &quot;%1&quot; has no digits. Enter the number.</source>
        <translation>電話番号「%1」に数字がありません。番号を入れてください。</translation>
    </message>
    <message>
        <source>The post code &quot;%1&quot; does not have seven digits. Enter it like 960-8002.</source>
        <translation>郵便番号「%1」が7桁ではありません。960-8002 のように入れてください。</translation>
    </message>
    <message>
        <source>The mail address &quot;%1&quot; contains &quot;%2&quot;, which mail addresses do not have.</source>
        <translation>メールアドレス「%1」に、メールアドレスでは使えない文字「%2」が入っています。確かめて入れ直してください。</translation>
    </message>
    <message>
        <source>The mail address &quot;%1&quot; needs one @ sign.</source>
        <translation>メールアドレス「%1」には @ が一つ必要です。確かめて入れ直してください。</translation>
    </message>
    <message>
        <source>The mail address &quot;%1&quot; is not complete. Enter it like name@example.jp.</source>
        <translation>メールアドレス「%1」は途中までのようです。name@example.jp のように入れてください。</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>There is no encoding &quot;%1&quot;. Choose one of: auto, utf-8, utf-16, cp932.</source>
        <translation>文字コード「%1」はありません。auto、utf-8、utf-16、cp932 から選んでください。</translation>
    </message>
    <message>
        <source>This is not a text file. Choose a CSV or text file; save a spreadsheet as .xlsx or CSV first.</source>
        <translation>文字のファイルではないようです。CSVかテキストのファイルを選んでください。表計算のファイルは .xlsx か CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>The file cannot be read as %1. Choose another encoding, or save the file again as UTF-8.</source>
        <translation>このファイルは %1 として読めません。別の文字コードを選ぶか、UTF-8 で保存し直してください。</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>The list of eras cannot be read: %1, line %2.</source>
        <translation>元号の一覧が読めません（%1、%2行目）。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>A table of the program is missing. Please install the program again.</source>
        <translation>プログラムの表が見つかりません。もう一度インストールしてください。</translation>
    </message>
</context>
</TS>
