<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Coverage</name>
    <message>
        <source>Reviews</source>
        <translation>精査</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>the centre</source>
        <translation>支援センター</translation>
    </message>
    <message>
        <source> On this point %1 and %2 differ; please ask %3 which holds.</source>
        <translation>なお、この点は%1と%2で書き方が違います。どちらによるかは%3にご確認ください。</translation>
    </message>
    <message>
        <source>Print them all</source>
        <translation>一括で印刷する</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>Register what came back</source>
        <translation>戻った書類を登録する</translation>
    </message>
    <message>
        <source>Open and correct</source>
        <translation>開いて直す</translation>
    </message>
    <message>
        <source>%1 has not signed %2 yet. Print it and explain it, or record the document that serves instead.</source>
        <translation>%1さんの%2に署名がまだありません。印刷して説明するか、代わりになる書類を記録してください。</translation>
    </message>
    <message>
        <source>%2 for %1 was printed. Register it when it is signed.</source>
        <translation>%1さんの%2は印刷済みです。署名が済んだら登録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) without a signed %1</source>
        <translation>
            <numerusform>%1の署名がまだの利用者（患者） %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) whose printed %1 is to come back</source>
        <translation>
            <numerusform>%1が印刷済みで署名待ちの利用者（患者） %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>The display name &quot;%1&quot; names only the office. Enter the person&apos;s name, a slash (／) and the office.</source>
        <translation>表示名「%1」は事業所名だけです。「個人名／所属名」の形にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n display name(s) with only an office in them</source>
        <translation>
            <numerusform>表示名が事業所名だけの職員 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has not been submitted yet. Print it, or record that it was waived.</source>
        <translation>%1の%2がまだ提出されていません。印刷するか、省略を記録してください。</translation>
    </message>
    <message>
        <source>%1: %2 was printed. Register when and how it was submitted.</source>
        <translation>%1の%2は印刷済みです。提出したら、日付と方法を登録してください。</translation>
    </message>
    <message>
        <source>This office (no name yet)</source>
        <translation>この事業所（名前が未入力）</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) without %1</source>
        <translation>
            <numerusform>%1がまだの事業所 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with %1 printed, not yet submitted</source>
        <translation>
            <numerusform>%1が印刷済みで提出待ちの事業所 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same mail address as %2. Enter an address of their own.</source>
        <translation>%1さんのメールアドレスが%2さんと同じです。本人のアドレスを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the same mail address as %2 and %n more. Enter an address of their own.</source>
        <translation>
            <numerusform>%1さんのメールアドレスが%2さんほか%n名と同じです。本人のアドレスを入れてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s) sharing a mail address</source>
        <translation>
            <numerusform>メールアドレスがほかの人と同じ職員 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not signed %2 yet. Print it for signing, or record an earlier pledge.</source>
        <translation>%1さんの%2に署名がまだありません。印刷して署名をもらうか、以前の誓約書を記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s) without a signed %1</source>
        <translation>
            <numerusform>%1の署名がまだの職員 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s) whose printed %1 is to come back</source>
        <translation>
            <numerusform>%1が印刷済みで署名待ちの職員 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (%n overdue)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionPack</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>expected a number from 0 to 10000 as policy &quot;%1&quot;, but found &quot;%2&quot;.</source>
        <translation>policy「%1」は 0 から 10000 の数である必要がありますが、「%2」と書かれています。</translation>
    </message>
    <message>
        <source>expected subject=&quot;%1&quot; for kind &quot;%2&quot;, but found &quot;%3&quot;.</source>
        <translation>kind が「%2」のときは subject=&quot;%1&quot; である必要がありますが、「%3」と書かれています。</translation>
    </message>
    <message>
        <source>expected kind to be one of %1, but found &quot;%2&quot;.</source>
        <translation>kind は次のどれかである必要がありますが、「%2」と書かれています: %1</translation>
    </message>
    <message>
        <source>expected subject to be one of %1, but found &quot;%2&quot;.</source>
        <translation>subject は次のどれかである必要がありますが、「%2」と書かれています: %1</translation>
    </message>
    <message>
        <source>valid-to lies before valid-from.</source>
        <translation>valid-to が valid-from より前の日付です。</translation>
    </message>
    <message>
        <source>expected at least one &lt;form&gt;.</source>
        <translation>&lt;form&gt; が少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>expected served to hold rule:…, sheet:…, workflow:… or training, but found &quot;%1&quot;.</source>
        <translation>served には rule:…、sheet:…、workflow:…、training のどれかを書きますが、「%1」と書かれています。</translation>
    </message>
    <message>
        <source>expected %1: to name one of %2, but found &quot;%3&quot;.</source>
        <translation>%1: のあとは次のどれかである必要がありますが、「%3」と書かれています: %2</translation>
    </message>
    <message>
        <source>expected the id of a clause above, but found &quot;%1&quot;.</source>
        <translation>これより前にある条項の id が必要ですが、「%1」という条項はありません。</translation>
    </message>
    <message>
        <source>expected the text of the clause inside &lt;clause&gt;.</source>
        <translation>&lt;clause&gt; の中に条項の文が必要です。</translation>
    </message>
    <message>
        <source>There is no region pack in &quot;%1&quot;.</source>
        <translation>「%1」に地域パックがありません。フォルダーの場所を確かめてください。</translation>
    </message>
    <message>
        <source>expected &lt;forms&gt; with at least one &lt;form&gt;.</source>
        <translation>&lt;form&gt; が一つ以上入った &lt;forms&gt; が必要です。</translation>
    </message>
    <message>
        <source>the file is missing or cannot be read.</source>
        <translation>ファイルがないか、読めません。</translation>
    </message>
    <message>
        <source>the file is larger than 2 MB, which no pack needs.</source>
        <translation>ファイルが 2 MB を超えています。地域パックにこの大きさは要りません。</translation>
    </message>
    <message>
        <source>expected &lt;%1&gt;, but found &lt;%2&gt;.</source>
        <translation>&lt;%1&gt; が必要ですが、&lt;%2&gt; と書かれています。</translation>
    </message>
    <message>
        <source>a document type (&lt;!DOCTYPE …&gt;) is not allowed.</source>
        <translation>文書型宣言（&lt;!DOCTYPE …&gt;）は使えません。</translation>
    </message>
    <message>
        <source>the XML is not well formed here: %1</source>
        <translation>ここで XML の書き方が崩れています: %1</translation>
    </message>
    <message>
        <source>expected no text directly inside &lt;%1&gt;, but found &quot;%2&quot;.</source>
        <translation>&lt;%1&gt; のすぐ内側に文字は書けませんが、「%2」と書かれています。</translation>
    </message>
    <message>
        <source>expected one of %1 inside &lt;%2&gt;, but found &lt;%3&gt;.</source>
        <translation>&lt;%2&gt; の中に書けるのは次のどれかですが、&lt;%3&gt; と書かれています: %1</translation>
    </message>
    <message>
        <source>expected only text inside &lt;%1&gt;, but found &lt;%2&gt;.</source>
        <translation>&lt;%1&gt; の中は文字だけですが、&lt;%2&gt; と書かれています。</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters.</source>
        <translation>文が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>expected nothing inside &lt;%1&gt;.</source>
        <translation>&lt;%1&gt; の中には何も書けません。</translation>
    </message>
    <message>
        <source>expected &lt;%1 %2=&quot;…&quot;&gt;, but %2 is missing.</source>
        <translation>&lt;%1 %2=&quot;…&quot;&gt; が必要ですが、%2 がありません。</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is there twice.</source>
        <translation>%1=&quot;%2&quot; が二度書かれています。</translation>
    </message>
    <message>
        <source>expected %1=&quot;2026-04-01&quot; (year-month-day), but found &quot;%2&quot;.</source>
        <translation>%1=&quot;2026-04-01&quot;（年-月-日）のように書きますが、「%2」と書かれています。</translation>
    </message>
    <message>
        <source>expected %1=&quot;yes&quot; or %1=&quot;no&quot;, but found &quot;%2&quot;.</source>
        <translation>%1=&quot;yes&quot; か %1=&quot;no&quot; と書きますが、「%2」と書かれています。</translation>
    </message>
    <message>
        <source>expected a file inside the pack such as &quot;forms/form1.xml&quot;, but found &quot;%1&quot;.</source>
        <translation>forms/form1.xml のようにパックの中のファイルを書きますが、「%1」と書かれています。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute &quot;%2&quot;. It knows: %3.</source>
        <translation>&lt;%1&gt; に属性「%2」はありません。使えるのは次のとおりです: %3</translation>
    </message>
    <message>
        <source>The region pack has no form &quot;%1&quot;. Choose one of: %2.</source>
        <translation>地域パックに様式「%1」はありません。次から選んでください: %2</translation>
    </message>
    <message>
        <source>expected with=&quot;…&quot; of the form &quot;%1&quot; to name another form of the pack, but found &quot;%2&quot;.</source>
        <translation>様式「%1」の with=&quot;…&quot; には、このパックの別の様式を書いてください（「%2」とあります）。</translation>
    </message>
    <message>
        <source>expected the form &quot;%1&quot; to have the subject of &quot;%2&quot;, which it accompanies (&quot;%3&quot;), or &quot;office&quot;, but found &quot;%4&quot;.</source>
        <translation>様式「%1」の subject は、一緒に印刷する「%2」と同じもの（「%3」）か「office」にしてください（「%4」とあります）。</translation>
    </message>
</context>
</TS>
