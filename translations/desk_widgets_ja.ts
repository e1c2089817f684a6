<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ListRow</name>
    <message>
        <source>The program asked a list for a field it does not read.</source>
        <translation>プログラムが一覧にない欄を求めました。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::CoverageBars</name>
    <message>
        <source>How far the papers and reviews are</source>
        <translation>書類と精査の進み具合</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%2件中 %1件（%3%）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DateField</name>
    <message>
        <source>Type a date any way: R8.11.22, 8/11/22, 2026-11-22. F4 opens a calendar.</source>
        <translation>日付はどの書き方でも入ります。R8.11.22、8/11/22、2026-11-22 など。F4でカレンダーが開きます。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>カレンダー (F4)</translation>
    </message>
</context>
<context>
    <name>renkei::desk::DocumentView</name>
    <message>
        <source>Scanned sheet</source>
        <translation>スキャンした紙</translation>
    </message>
</context>
<context>
    <name>renkei::desk::FieldEdit</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Nobody of that name is registered. Choose one of the list.</source>
        <translation>その名前の登録がありません。一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::PageTurner</name>
    <message>
        <source>Sheet before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>%2枚中 %1枚目</translation>
    </message>
</context>
<context>
    <name>renkei::desk::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示する</translation>
    </message>
</context>
<context>
    <name>renkei::desk::RecordEditor</name>
    <message>
        <source>What was typed here last time and not yet saved is back.</source>
        <translation>前回ここに入力して、まだ保存していなかった内容を戻しました。</translation>
    </message>
</context>
<context>
    <name>renkei::desk::RecordList</name>
    <message>
        <source>Nothing fits these conditions.</source>
        <translation>この条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>renkei::desk::SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>用紙の見本</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
</context>
<context>
    <name>renkei::desk::StrengthMeter</name>
    <message>
        <source>Strength of the password</source>
        <translation>パスワードの強さ</translation>
    </message>
</context>
<context>
    <name>renkei::desk::TrendChart</name>
    <message>
        <source>How it went month by month</source>
        <translation>月ごとの推移</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
