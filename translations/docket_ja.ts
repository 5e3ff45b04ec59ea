<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Docketについて</translation>
    </message>
    <message>
        <source>Keeps documentation true to the tickets that change it.
Qt %1 · KDE SyntaxHighlighting · expat · QCoro
Free software under the GNU GPL, version 3 or later.</source>
        <translation>変更をもたらすチケットに合わせて、ドキュメントを正しく保ちます。
Qt %1 · KDE SyntaxHighlighting · expat · QCoro
GNU GPLバージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>is not waiting any more, or in trouble</source>
        <translation>待機中ではないか、問題が起きています</translation>
    </message>
    <message>
        <source>has no words yet</source>
        <translation>まだ文言がありません</translation>
    </message>
    <message>
        <source>is not sure enough: compare it by itself</source>
        <translation>確実ではありません。個別に比較してください</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>何も変わりません</translation>
    </message>
    <message>
        <source>only what waits can be snoozed</source>
        <translation>スヌーズできるのは待機中のものだけです</translation>
    </message>
    <message>
        <source>is decided already</source>
        <translation>すでに決定済みです</translation>
    </message>
    <message>
        <source>is not published</source>
        <translation>公開されていません</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <extracomment>%1 is Approve, Reject …, then &quot;12 proposals&quot; and &quot;9 pages&quot;</extracomment>
        <translation>%1: %3の%2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n件の提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>Few requests left</source>
        <translation>残りのリクエストがわずかです</translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <translation>残りのリクエスト: %2件中%1件</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <translation>残りのリクエスト: %1件</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1 · reading slower</source>
        <translation>%1 · 読み取りを抑えています</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Formatting changed</source>
        <translation>書式の変更</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation>空の段落</translation>
    </message>
    <message>
        <source>%1, %2, from line %3 to line %4</source>
        <translation>%1、%2、%3行目から%4行目へ</translation>
    </message>
    <message>
        <source>%1, %2, line %3</source>
        <translation>%1、%2、%3行目</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in formatting only</source>
        <translation>
            <numerusform>書式のみ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移動%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <translation>
            <numerusform>変更%n件: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
</context>
<context>
    <name>DamageBox</name>
    <message>
        <source>Docket cannot read its memory of this workspace.</source>
        <translation>このワークスペースの記録を読み取れません。</translation>
    </message>
    <message>
        <source>%1Nothing was changed. Docket can set the file aside under another name and begin anew, or go on from a backup. Nothing is deleted; pages and tickets are not touched.</source>
        <translation>%1何も変更されていません。ファイルを別の名前で取り置いて最初から始めるか、バックアップから続けることができます。何も削除されず、ページやチケットには触れません。</translation>
    </message>
    <message>
        <source>Set Aside and Begin Anew</source>
        <translation>取り置いて最初から始める</translation>
    </message>
    <message>
        <source>Go On from a Backup…</source>
        <translation>バックアップから続ける…</translation>
    </message>
    <message>
        <source>A backup of this workspace</source>
        <translation>このワークスペースのバックアップ</translation>
    </message>
    <message>
        <source>That did not work. Nothing was deleted.</source>
        <translation>うまくいきませんでした。何も削除されていません。</translation>
    </message>
    <message>
        <source>The damaged file was set aside and kept.</source>
        <translation>破損したファイルは取り置かれ、保存されています。</translation>
    </message>
    <message>
        <source>It is now
%1

%2</source>
        <translation>現在のファイル名:
%1

%2</translation>
    </message>
    <message>
        <source>Docket begins with an empty memory; the next look at the site fills the queue again.</source>
        <translation>空の記録から始めます。次にサイトを確認すると、キューが再び埋まります。</translation>
    </message>
    <message>
        <source>Docket goes on from the backup; the next look at the site brings what came since.</source>
        <translation>バックアップから続けます。次にサイトを確認すると、その後の分が届きます。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <comment>form of a date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm:ss</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>M月d日(dddd) HH:mm</translation>
    </message>
</context>
<context>
    <name>DiffEmptiness</name>
    <message numerus="yes">
        <source>Formatting only: %n %1 change(s)</source>
        <translation>
            <numerusform>書式のみ: %1の変更が%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Formatting only: %n change(s)</source>
        <translation>
            <numerusform>書式のみ: 変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs any more: the page already says this</source>
        <translation>もう違いはありません。ページはすでにそのとおりです</translation>
    </message>
    <message>
        <source>Close as done</source>
        <translation>完了として閉じる</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>空白だけが異なります</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Only the markup differs, not what is read</source>
        <translation>マークアップだけが異なり、読める文は同じです</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>DiffFind</name>
    <message>
        <source>No hit</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Docket cannot start: %1.</source>
        <translation>Docketを起動できません: %1。</translation>
    </message>
    <message>
        <source>Docket is open on this workspace already; its window is shown.</source>
        <translation>このワークスペースのDocketはすでに開いています。そのウィンドウを表示します。</translation>
    </message>
</context>
<context>
    <name>Docket::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
</context>
<context>
    <name>Docket::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Renew Token…</source>
        <translation>トークンを更新…</translation>
    </message>
    <message>
        <source>Use This One</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Each account has a queue, a registry and a log of its own. One is in use at a time; what was decided with another waits until it is used again.</source>
        <translation>キュー、登録簿、ログはアカウントごとに別々です。使えるのは一度に1つで、他のアカウントで決めたことは、そのアカウントを再び使うまで保留されます。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>期限不明</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Forget %1 and its token?</source>
        <translation>%1とそのトークンを削除しますか？</translation>
    </message>
    <message>
        <source>Its proposals, decisions and sync log stay.</source>
        <translation>提案、決定、同期ログは残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Docket::ActionButton</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Docket::Actions</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>却下(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Owner…</source>
        <translation>担当者(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>スヌーズ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Mark for a Batch</source>
        <translation>一括用にマーク(&amp;M)</translation>
    </message>
    <message>
        <source>Mark A&amp;ll Shown</source>
        <translation>表示中をすべてマーク(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Proposal</source>
        <translation>次の提案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Proposal</source>
        <translation>前の提案(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Change</source>
        <translation>次の変更(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Change</source>
        <translation>前の変更(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Drop Change</source>
        <translation>変更を外す(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Source</source>
        <translation>ソースを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>1列表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold Unchanged</source>
        <translation>変更なしを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>根拠(&amp;E)</translation>
    </message>
    <message>
        <source>Read the Pa&amp;ge</source>
        <translation>ページを読む(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;Ticket in Browser</source>
        <translation>チケットをブラウザーで開く(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;Page in Browser</source>
        <translation>ページをブラウザーで開く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Diff</source>
        <translation>差分としてコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Publish Edited</source>
        <translation>編集した内容を公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back to Proposal</source>
        <translation>提案に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Take Docket&apos;s Draft &amp;Again</source>
        <translation>Docketの下書きに戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Use &amp;Live</source>
        <translation>公開中を使う(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect an Account…</source>
        <translation>アカウントを接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Fo&amp;rget the Account…</source>
        <translation>アカウントを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import Policy…</source>
        <translation>ポリシーをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Widen &amp;Queue</source>
        <translation>キューを広げる(&amp;Q)</translation>
    </message>
    <message>
        <source>Narrow Queue</source>
        <translation>キューを狭める</translation>
    </message>
    <message>
        <source>Widen E&amp;vidence</source>
        <translation>根拠を広げる(&amp;V)</translation>
    </message>
    <message>
        <source>Narrow Evidence</source>
        <translation>根拠を狭める</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>Sync &amp;Log</source>
        <translation>同期ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Open Page of This Entry</source>
        <translation>この記録のページを開く</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keys and Help</source>
        <translation>キーとヘルプ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>Docketについて(&amp;A)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation>変更なしを折りたたむ</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Read page</source>
        <translation>ページを読む</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Docket&apos;s draft</source>
        <translation>Docketの下書き</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Sta&amp;y After a Decision</source>
        <translation>決定後もとどまる(&amp;Y)</translation>
    </message>
    <message>
        <source>Ignore S&amp;paces</source>
        <translation>空白を無視(&amp;P)</translation>
    </message>
    <message>
        <source>List of C&amp;hanges</source>
        <translation>変更の一覧(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save Draft</source>
        <translation>下書きを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Use Pr&amp;oposed</source>
        <translation>提案を使う(&amp;O)</translation>
    </message>
    <message>
        <source>Bot&amp;h, Live First</source>
        <translation>両方、公開中を先に(&amp;H)</translation>
    </message>
    <message>
        <source>Bas&amp;e</source>
        <translation>基準(&amp;E)</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>全画面表示(&amp;C)</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>次のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;vert Published Change</source>
        <translation>公開した変更を元に戻す(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Docket::AppearancePage</name>
    <message>
        <source>How added and removed words look</source>
        <translation>追加・削除された語の見え方</translation>
    </message>
    <message>
        <source>Wait </source>
        <translation>待ち時間 </translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30秒</translation>
    </message>
    <message>
        <source>90 seconds</source>
        <translation>90秒</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>青とオレンジ</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <translation>変更の色</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with any colour vision. Signs, stripes and lines say the same without colour.</source>
        <translation>青とオレンジは、色の見え方にかかわらず区別できます。色がなくても、記号、帯、線が同じことを示します。</translation>
    </message>
    <message>
        <source>Text of proposals</source>
        <translation>提案の文字</translation>
    </message>
    <message>
        <source>Also Ctrl and the plus, minus or 0 key, or Ctrl and the wheel.</source>
        <translation>Ctrlキーとプラス、マイナス、0キー、またはCtrlキーとホイールでも変えられます。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>標準サイズ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>%1 text</source>
        <translation>文字: %1</translation>
    </message>
</context>
<context>
    <name>Docket::BatchBar</name>
    <message>
        <source>What the batch does</source>
        <translation>一括処理の内容</translation>
    </message>
    <message>
        <source>Leave it  (Esc)</source>
        <translation>やめる  (Esc)</translation>
    </message>
    <message>
        <source>Leave the batch</source>
        <translation>一括処理をやめる</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1へ</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are left as they are</source>
        <translation>
            <numerusform>%n件はそのまま残します</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1 › %2 — %3</source>
        <translation>対象外: %1 › %2 — %3</translation>
    </message>
</context>
<context>
    <name>Docket::ChangeListPanel</name>
    <message>
        <source>Enter goes there · Esc closes</source>
        <translation>Enterで移動 · Escで閉じる</translation>
    </message>
    <message>
        <source>List of changes: %1</source>
        <translation>変更の一覧: %1</translation>
    </message>
</context>
<context>
    <name>Docket::ChoicePopover</name>
    <message>
        <source>Name, then Enter</source>
        <translation>名前を入力してEnter</translation>
    </message>
    <message>
        <source>In your own words, then Enter</source>
        <translation>自分の言葉で入力してEnter</translation>
    </message>
</context>
<context>
    <name>Docket::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>A command, a page or a ticket</source>
        <translation>コマンド、ページ、チケット</translation>
    </message>
    <message>
        <source>Search commands and proposals</source>
        <translation>コマンドと提案を検索</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>ページ: %1</translation>
    </message>
    <message>
        <source>Proposal: %1 — %2 › %3</source>
        <translation>提案: %1 — %2 › %3</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>今は使えません</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>「%1」という名前のものはありません</translation>
    </message>
</context>
<context>
    <name>Docket::ConflictPane</name>
    <message>
        <source>NOT DECIDED</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>BASE</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>EDITED</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result (editable)</source>
        <translation>結果（編集可）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Later: leave the conflict open</source>
        <translation>後で: 競合を残しておく</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Base · v%1</source>
        <translation>基準 · v%1</translation>
    </message>
    <message>
        <source>Live · v%1</source>
        <translation>公開中 · v%1</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>%1, conflict %2</source>
        <translation>%1、競合%2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still fit(s)</source>
        <translation>
            <numerusform>まだ適用できる変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is now v%2. %3; %4.</source>
        <translation>「%1」は現在v%2です。%3、%4。</translation>
    </message>
    <message>
        <source>nothing is in conflict</source>
        <translation>競合なし</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>要判断%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2 · %3</source>
        <translation>競合%1/%2 · %3</translation>
    </message>
    <message>
        <source>Publish on v%1 (off: %2 open)</source>
        <translation>v%1に公開（無効: 未決定%2件）</translation>
    </message>
    <message>
        <source>Publish on v%1</source>
        <translation>v%1に公開</translation>
    </message>
</context>
<context>
    <name>Docket::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Connect Jira and Confluence</source>
        <translation>JiraとConfluenceを接続</translation>
    </message>
    <message>
        <source>Docket reads closed tickets and the pages in your registry, and writes a page only after you approve the change. The token goes to this computer&apos;s keychain, never into a file, and is sent to this site only.</source>
        <translation>Docketは、クローズされたチケットと登録簿のページを読み、変更が承認された後にだけページへ書き込みます。トークンはこのコンピューターのキーチェーンに保管され、ファイルには保存されず、このサイトにだけ送信されます。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>このまま接続</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in with a new API token</source>
        <translation>新しいAPIトークンでサインイン</translation>
    </message>
    <message>
        <source>The token so far %1.</source>
        <translation>これまでのトークンは%1。</translation>
    </message>
    <message>
        <source>Keeping the account …</source>
        <translation>アカウントを保存しています…</translation>
    </message>
</context>
<context>
    <name>Docket::DataPage</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Database and settings</source>
        <translation>データベースと設定</translation>
    </message>
    <message>
        <source>docket.db holds proposals, decisions and the sync log; accounts.json names the accounts, without a token. Tokens are in the system&apos;s keychain only.</source>
        <translation>docket.dbには提案、決定、同期ログが、accounts.jsonにはアカウントが保存されます（トークンは含みません）。トークンはシステムのキーチェーンにだけあります。</translation>
    </message>
    <message>
        <source>Back Up Now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Verify the Log Now</source>
        <translation>今すぐログを検証</translation>
    </message>
    <message>
        <source>Backup and proof</source>
        <translation>バックアップと検証</translation>
    </message>
    <message>
        <source>A backup is one file, read back and proved. The log keeps every entry for good: nothing in it is deleted or changed, and each page version carries a mark of where it stood.</source>
        <translation>バックアップは1つのファイルで、読み戻して検証されます。ログの記録はすべて残り、削除も変更もされません。ページの各バージョンには、その時点のログの位置を示す印が付きます。</translation>
    </message>
    <message>
        <source>Back up to a new file</source>
        <translation>新しいファイルにバックアップ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>ポリシーをインポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>ポリシーをエクスポート</translation>
    </message>
    <message>
        <source>Registry and rules</source>
        <translation>登録簿とルール</translation>
    </message>
    <message>
        <source>As one readable JSON file. An import takes the place of everything that is there, or changes nothing when the file is wrong.</source>
        <translation>読みやすい1つのJSONファイルです。インポートすると今の内容がすべて置き換わります。ファイルに誤りがあれば何も変わりません。</translation>
    </message>
    <message>
        <source>Copying and reading back …</source>
        <translation>コピーして読み戻しています…</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>バックアップは作成されませんでした: %1</translation>
    </message>
    <message>
        <source>Backed up to %1, read back and sound.</source>
        <translation>%1にバックアップしました。読み戻して正常を確認しました。</translation>
    </message>
    <message>
        <source>Backed up to %1, but the log in it is not as Docket wrote it. Verify the log.</source>
        <translation>%1にバックアップしましたが、中のログがDocketの書いたとおりではありません。ログを検証してください。</translation>
    </message>
    <message>
        <source>Reading the whole log …</source>
        <translation>ログ全体を読んでいます…</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>ログを読み取れません: %1</translation>
    </message>
    <message>
        <source>It ends in %1</source>
        <translation>末尾は%1</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(ies), each as it was written.</source>
        <translation>
            <numerusform>ログは完全です。%n件の記録はすべて書かれたときのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is not as Docket wrote it:</source>
        <translation>ログがDocketの書いたとおりではありません:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>There is no change to copy</source>
        <translation>コピーできる変更がありません</translation>
    </message>
    <message>
        <source>There is no change in the selection</source>
        <translation>選択範囲に変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n change(s) as a diff</source>
        <translation>
            <numerusform>%n件の変更を差分としてコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>ここへ移動</translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>%1行目へ移動</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>%1行目から移動</translation>
    </message>
    <message>
        <source>moved to block %1</source>
        <translation>ブロック%1へ移動</translation>
    </message>
    <message>
        <source>moved from block %1</source>
        <translation>ブロック%1から移動</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s) shown</source>
        <translation>
            <numerusform>変更のない%n行を表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>変更のない%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged block(s) shown</source>
        <translation>
            <numerusform>変更のない%nブロックを表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged block(s)</source>
        <translation>
            <numerusform>変更のない%nブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1（「%2」）</translation>
    </message>
    <message>
        <source>+5 above</source>
        <translation>上に5行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>+5 below</source>
        <translation>下に5行</translation>
    </message>
    <message>
        <source>fold again</source>
        <translation>折りたたむ</translation>
    </message>
</context>
<context>
    <name>Docket::EditPane</name>
    <message>
        <source>Nothing differs from the current page.</source>
        <translation>現在のページと違いがありません。</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>現在の文</translation>
    </message>
    <message>
        <source>Edited text</source>
        <translation>編集した文</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>あなたの編集</translation>
    </message>
    <message numerus="yes">
        <source>✓ Well-formed · edited by you, %n word(s)</source>
        <translation>
            <numerusform>✓ 整形式 · %n語を編集しました</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Well-formed</source>
        <translation>✓ 整形式</translation>
    </message>
    <message>
        <source> — line %1</source>
        <translation> — %1行目</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
</context>
<context>
    <name>Docket::EvidencePane</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message numerus="yes">
        <source>%n more proposal(s) wait(s) here.</source>
        <translation>
            <numerusform>ほかに%n件の提案が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>チケット%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1をブラウザーで開く</translation>
    </message>
    <message>
        <source>Open in the browser (T)</source>
        <translation>ブラウザーで開く (T)</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>%1に解決</translation>
    </message>
    <message>
        <source>Resolved %1 by %2</source>
        <translation>%1に%2が解決</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this section</source>
        <translation>このセクションの理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The registry names it for this project.</source>
        <translation>このプロジェクトについて登録簿に載っています。</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>ルール: %1</translation>
    </message>
    <message>
        <source>Wrong section?</source>
        <translation>セクション違い？</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>そのままにしたもの</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>The ticket does not say: %1. Check before you approve.</source>
        <translation>チケットに記載がありません: %1。承認する前に確認してください。</translation>
    </message>
    <message>
        <source>Page history</source>
        <translation>ページの履歴</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>Docket::FindBar</name>
    <message>
        <source>Find in the changes</source>
        <translation>変更内を検索</translation>
    </message>
    <message>
        <source>Find in both sides</source>
        <translation>両側を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
</context>
<context>
    <name>Docket::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The window as it was left</source>
        <translation>前回のウィンドウのまま</translation>
    </message>
    <message>
        <source>The window maximised</source>
        <translation>ウィンドウを最大化</translation>
    </message>
    <message>
        <source>Look for closed tickets every</source>
        <translation>クローズ済みチケットの確認間隔</translation>
    </message>
    <message>
        <source>Each look costs two or three of the requests the site allows. Sync now (F5) looks at once, whatever stands here.</source>
        <translation>1回の確認で、サイトが許すリクエストを2、3件使います。「今すぐ同期」(F5)は、この設定にかかわらずすぐに確認します。</translation>
    </message>
    <message>
        <source>When Docket starts</source>
        <translation>Docketの起動時</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What is written to pages and tickets, the sync log and the commands of the terminal are the same in every language.</source>
        <translation>ページやチケットに書かれる内容、同期ログ、ターミナルのコマンドは、どの言語でも同じです。</translation>
    </message>
    <message>
        <source>Something in the window is half done: the language changes when Docket starts next.</source>
        <translation>ウィンドウに途中の作業があります。言語はDocketの次の起動時に変わります。</translation>
    </message>
</context>
<context>
    <name>Docket::HelpPanel</name>
    <message>
        <source>Page down or up in the comparison</source>
        <translation>比較で1ページ下または上へ</translation>
    </message>
    <message>
        <source>Choose in a list that opened</source>
        <translation>開いたリストで選ぶ</translation>
    </message>
    <message>
        <source>Do the same as last time in a list that opened</source>
        <translation>開いたリストで前回と同じことをする</translation>
    </message>
    <message>
        <source>Close what is open, take the marks away</source>
        <translation>開いているものを閉じ、マークを外す</translation>
    </message>
    <message>
        <source>Mark with the mouse</source>
        <translation>マウスでマークする</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>キーとヘルプ</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>すべてのキーの一覧</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
</context>
<context>
    <name>Docket::KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keys of a single character (A, R, J …) work</source>
        <translation>1文字のキー（A、R、Jなど）を使う</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Usual Key</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>コマンドまたはキーで絞り込む</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>コマンドを絞り込む</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>キーを外す</translation>
    </message>
    <message>
        <source>Give the usual key back</source>
        <translation>標準のキーに戻す</translation>
    </message>
    <message>
        <source>Give all commands their usual keys</source>
        <translation>すべてのコマンドを標準のキーに戻す</translation>
    </message>
    <message>
        <source>Another command has its usual key; change that one first.</source>
        <translation>標準のキーは別のコマンドが使っています。先にそちらを変えてください。</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>すべてのキーが最初の状態です。</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>キーを変えるコマンドを選んでください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Nothing was changed: press another key, or take it from there first.</source>
        <translation>%1はすでに「%2」のキーです。何も変更されていません。別のキーを押すか、先にそちらから外してください。</translation>
    </message>
    <message>
        <source>“%1” has %2 once keys of a single character work again.</source>
        <translation>1文字のキーが再び有効になると、「%1」のキーは%2になります。</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>「%1」のキーは%2になりました。</translation>
    </message>
</context>
<context>
    <name>Docket::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>ページ › セクション</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Docket::LogScreen</name>
    <message>
        <source>Log entries</source>
        <translation>ログの記録</translation>
    </message>
    <message>
        <source>Search ticket, page, person</source>
        <translation>チケット、ページ、人を検索</translation>
    </message>
    <message>
        <source>Search the sync log</source>
        <translation>同期ログを検索</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>過去14日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Decided and written</source>
        <translation>決定と書き込み</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Reverted, undone</source>
        <translation>元に戻した・取り消した</translation>
    </message>
    <message>
        <source>Conflict, failed</source>
        <translation>競合・失敗</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Stored change</source>
        <translation>保存された変更</translation>
    </message>
    <message>
        <source>Nothing here under “%1”</source>
        <translation>「%1」では何もありません</translation>
    </message>
    <message>
        <source>No entry matches “%1”</source>
        <translation>「%1」に一致する記録はありません</translation>
    </message>
    <message>
        <source>No entries yet: they come with the first proposal</source>
        <translation>まだ記録はありません。最初の提案とともに始まります</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%n行中%1行</numerusform>
        </translation>
    </message>
    <message>
        <source>published, %1 after an edit</source>
        <translation>公開済み（うち編集後%1件）</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>conflicts and failures</source>
        <translation>競合と失敗</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>あなた待ち</translation>
    </message>
    <message>
        <source>median time to decide</source>
        <translation>決定までの時間の中央値</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This entry changed no page</source>
        <translation>この記録ではページは変わっていません</translation>
    </message>
    <message>
        <source>After · v%1</source>
        <translation>変更後 · v%1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
</context>
<context>
    <name>Docket::MainWindow</name>
    <message>
        <source>%1 is done</source>
        <translation>%1が完了しました</translation>
    </message>
    <message>
        <source>take the draft of “%1” again</source>
        <translation>「%1」の下書きに戻す</translation>
    </message>
    <message>
        <source>keep what you type</source>
        <translation>入力内容の保存</translation>
    </message>
    <message>
        <source>change what “%1” sends</source>
        <translation>「%1」の送信内容の変更</translation>
    </message>
    <message>
        <source>read “%1” again</source>
        <translation>「%1」の再読み込み</translation>
    </message>
    <message>
        <source>read the live page</source>
        <translation>公開中のページの読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time will be sent now</source>
        <translation>
            <numerusform>前回の%n件の決定を今から送信します</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything decided last time was sent</source>
        <translation>前回決めたことはすべて送信しました</translation>
    </message>
    <message>
        <source>read the sync log</source>
        <translation>同期ログの読み込み</translation>
    </message>
    <message>
        <source>Synced: nothing new</source>
        <translation>同期しました: 新しいものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n new proposal(s)</source>
        <translation>
            <numerusform>同期しました: 新しい提案%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>ポリシーをインポート</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>import the policy; nothing was changed</source>
        <translation>ポリシーのインポート（何も変更されていません）</translation>
    </message>
    <message>
        <source>keep the policy</source>
        <translation>ポリシーの保存</translation>
    </message>
    <message numerus="yes">
        <source>Policy imported: %n page(s) in the registry</source>
        <translation>
            <numerusform>ポリシーをインポートしました: 登録簿に%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample window could not be opened; start docket --sandbox instead</source>
        <translation>サンプルウィンドウを開けませんでした。代わりにdocket --sandboxを起動してください</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>Connected. No keychain answers here, so the token is known to this session only; Docket asks for it again at the next start.</source>
        <translation>接続しました。このコンピューターではキーチェーンが応答しないため、トークンはこのセッションでだけ使われます。次の起動時に再び入力が必要です。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Forget this account and its token?</source>
        <translation>このアカウントとトークンを削除しますか？</translation>
    </message>
    <message>
        <source>Docket stops reading and writing until an account is connected again. Proposals, decisions and the sync log stay.</source>
        <translation>再びアカウントを接続するまで、Docketは読み書きを止めます。提案、決定、同期ログは残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The account is forgotten</source>
        <translation>アカウントを削除しました</translation>
    </message>
    <message>
        <source>forget the account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>use that account</source>
        <translation>そのアカウントの使用</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>keep your words</source>
        <translation>あなたの文の保存</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>settle the conflict</source>
        <translation>競合の解決</translation>
    </message>
    <message>
        <source>publish “%1”</source>
        <translation>「%1」の公開</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Docket is not set up yet. What you entered is still there.</source>
        <translation>Docketの設定はまだ終わっていません。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Finish setup</source>
        <translation>設定を続ける</translation>
    </message>
    <message>
        <source>export the policy</source>
        <translation>ポリシーのエクスポート</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>The policy is written to %1</source>
        <translation>ポリシーを%1に書き出しました</translation>
    </message>
    <message>
        <source>○  Not connected</source>
        <translation>○  未接続</translation>
    </message>
    <message>
        <source>○  Last look failed</source>
        <translation>○  前回の確認は失敗</translation>
    </message>
    <message>
        <source>●  Syncing …</source>
        <translation>●  同期中…</translation>
    </message>
    <message>
        <source>●  Synced %1</source>
        <translation>●  同期済み %1</translation>
    </message>
    <message>
        <source>●  Connected</source>
        <translation>●  接続済み</translation>
    </message>
    <message>
        <source>○  No secure connection</source>
        <translation>○  安全に接続できません</translation>
    </message>
    <message>
        <source>○  Offline</source>
        <translation>○  オフライン</translation>
    </message>
    <message>
        <source>○  Sign-in needed</source>
        <translation>○  サインインが必要</translation>
    </message>
    <message>
        <source>◐  Waiting %1 s</source>
        <translation>◐  待機中 %1秒</translation>
    </message>
    <message>
        <source>○  Stopped: is this the right site?</source>
        <translation>○  停止中: このサイトで正しいですか？</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n件の決定が送信を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Go on with this site</source>
        <translation>このサイトで続ける</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>取り消し: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直し: %1(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Taking back “%1” — reverting in %2 s</source>
        <translation>「%1」を元に戻します — あと%2秒</translation>
    </message>
    <message numerus="yes">
        <source>Approved %n — publishing in %1 s</source>
        <translation>
            <numerusform>%n件を承認しました — 公開まで%1秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved “%1” — publishing in %2 s</source>
        <translation>「%1」を承認しました — 公開まで%2秒</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>保留%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n件の提案</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected %1 — %2</source>
        <translation>却下: %1 — %2</translation>
    </message>
    <message>
        <source>Snoozed %1 until %2</source>
        <translation>スヌーズ: %1、%2まで</translation>
    </message>
    <message>
        <source>Handed %1 to %2</source>
        <translation>引き渡し: %1を%2へ</translation>
    </message>
    <message>
        <source>%1 of %2 were left as they are. The first: %3</source>
        <translation>%2件中%1件はそのまま残りました。最初のもの: %3</translation>
    </message>
    <message>
        <source>undo that</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消しました: %1</translation>
    </message>
    <message>
        <source>keep “%1”</source>
        <translation>「%1」を残すこと</translation>
    </message>
    <message>
        <source>“%1” stays on the page</source>
        <translation>「%1」はページに残ります</translation>
    </message>
</context>
<context>
    <name>Docket::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>System only</source>
        <translation>システムのみ</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定する:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Which proxy</source>
        <translation>プロキシの選択</translation>
    </message>
    <message>
        <source>Add a File…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a file with authorities</source>
        <translation>認証局のファイルを追加</translation>
    </message>
    <message>
        <source>Trust the system&apos;s authorities only</source>
        <translation>システムの認証局だけを信頼する</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>A company&apos;s own authority usually is in the system&apos;s store already. If it is not, add its certificate here (PEM). There is no way to go on without a trusted certificate.</source>
        <translation>会社独自の認証局は、通常すでにシステムに登録されています。登録されていない場合は、ここで証明書（PEM）を追加してください。信頼できる証明書なしで続ける方法はありません。</translation>
    </message>
    <message>
        <source>Certificates of authorities</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Whom Docket talked to</source>
        <translation>Docketの通信先</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSVでエクスポート…</translation>
    </message>
    <message>
        <source>Export whom Docket talked to</source>
        <translation>Docketの通信先をエクスポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き出しました</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Trusted beside the system&apos;s: %n certificate(s)</source>
        <translation>
            <numerusform>システム以外で信頼する証明書: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Host and port are both needed; until then no proxy is used.</source>
        <translation>ホストとポートの両方が必要です。それまではプロキシを使いません。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムのもの</translation>
    </message>
</context>
<context>
    <name>Docket::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>変更の概観</translation>
    </message>
</context>
<context>
    <name>Docket::PageReader</name>
    <message>
        <source>There are no words on this page.</source>
        <translation>このページには文がありません。</translation>
    </message>
    <message>
        <source>The page is longer than what is shown here. Above this line something is left out.</source>
        <translation>ページはここに表示されている分より長く、この行より上が省略されています。</translation>
    </message>
    <message>
        <source>The page is longer than what is shown here. Below this line something is left out.</source>
        <translation>ページはここに表示されている分より長く、この行より下が省略されています。</translation>
    </message>
    <message>
        <source>The page as it will read</source>
        <translation>公開後のページ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not readable yet: see the line under the text</source>
        <translation>まだ表示できません。文の下の行をご覧ください</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>編集後</translation>
    </message>
</context>
<context>
    <name>Docket::PagesPage</name>
    <message>
        <source>Your pages</source>
        <translation>あなたのページ</translation>
    </message>
    <message>
        <source>Which pages tell of that work? You become their owner in Docket: their proposals wait for you. Everything can be changed later.</source>
        <translation>その作業について書かれているのはどのページですか？ Docketではあなたが担当者になり、提案はあなたの決定を待ちます。すべて後から変更できます。</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>ページを絞り込む</translation>
    </message>
    <message>
        <source>Only pages I own</source>
        <translation>自分が所有するページのみ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Spaces and pages</source>
        <translation>スペースとページ</translation>
    </message>
    <message>
        <source>Reading the spaces …</source>
        <translation>スペースを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the pages of “%1” …</source>
        <translation>「%1」のページを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); tick those that closed tickets make untrue.</source>
        <translation>
            <numerusform>%nページ。チケットのクローズで古くなるものを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pages I own (%1)</source>
        <translation>自分が所有するページのみ (%1)</translation>
    </message>
    <message>
        <source>What “%1” is for</source>
        <translation>「%1」の用途</translation>
    </message>
    <message>
        <source>Keeping the account and the pages, and looking for closed tickets …</source>
        <translation>アカウントとページを保存し、クローズされたチケットを探しています…</translation>
    </message>
</context>
<context>
    <name>Docket::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Three made-up proposals; nothing leaves this window. Press A to approve, R and a digit to reject, Ctrl+Z to take it back.</source>
        <translation>架空の提案が3件あります。このウィンドウの外には何も送られません。Aで承認、Rと数字で却下、Ctrl+Zで取り消しです。</translation>
    </message>
    <message>
        <source>Approved. In the real queue it would be sent in ten seconds, unless you press Ctrl+Z.</source>
        <translation>承認しました。実際のキューでは、Ctrl+Zを押さない限り10秒後に送信されます。</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>却下しました: %1。</translation>
    </message>
    <message>
        <source>Snoozed: it comes back by itself.</source>
        <translation>スヌーズしました。自動的に戻ってきます。</translation>
    </message>
    <message>
        <source>Approved in your words.</source>
        <translation>あなたの言葉で承認しました。</translation>
    </message>
    <message>
        <source>Taken back: it waits again, and nothing was sent.</source>
        <translation>取り消しました。再び待機中になり、何も送信されていません。</translation>
    </message>
    <message>
        <source>Your queue is empty so far: proposals come as tickets close.</source>
        <translation>キューはまだ空です。チケットがクローズされると提案が届きます。</translation>
    </message>
    <message numerus="yes">
        <source>Your queue: %n waiting.</source>
        <translation>
            <numerusform>キュー: %n件が待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ProposalModel</name>
    <message>
        <source>marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>your words are kept</source>
        <translation>入力した文は保存されています</translation>
    </message>
</context>
<context>
    <name>Docket::QueuePanel</name>
    <message>
        <source>Waiting for me</source>
        <translation>自分の決定待ち</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>未決定すべて</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>ほかの人の決定待ち</translation>
    </message>
    <message>
        <source>Failed, blocked, in conflict</source>
        <translation>失敗・ブロック・競合</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>あなたの決定を待つものはありません。</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>提案を絞り込む</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>表示する提案</translation>
    </message>
    <message>
        <source>Grouping of proposals</source>
        <translation>提案のグループ</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>ページ別</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>チケット別</translation>
    </message>
    <message>
        <source>By release</source>
        <translation>リリース別</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>担当者別</translation>
    </message>
    <message>
        <source>By certainty</source>
        <translation>確実さ別</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Order of proposals</source>
        <translation>提案の並び順</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>期限順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>確実な順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message numerus="yes">
        <source>%n marked · decide for all, or Esc</source>
        <translation>
            <numerusform>%n件をマーク中 · まとめて決定、またはEsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>待機中はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 left</source>
        <translation>%1/%2 · 残り%3</translation>
    </message>
    <message>
        <source>No proposal matches “%1”</source>
        <translation>「%1」に一致する提案はありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>Docket::QueueProxy</name>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>リリースなし</translation>
    </message>
    <message>
        <source>Sure: a glance is enough</source>
        <translation>確実: ひと目で十分です</translation>
    </message>
    <message>
        <source>Likely: compare the words</source>
        <translation>おそらく: 文言を比べてください</translation>
    </message>
    <message>
        <source>Asks you: not sure by itself</source>
        <translation>要確認: 確実ではありません</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>保留しない</translation>
    </message>
    <message>
        <source>Hold an approval back</source>
        <translation>承認を保留する時間</translation>
    </message>
    <message>
        <source>For so long Ctrl+Z takes it back before anything is sent. Afterwards Ctrl+Z writes the old text as a new version of the page. Holds for decisions from now on.</source>
        <translation>この間は、何も送信されないうちにCtrl+Zで取り消せます。その後のCtrl+Zは、元の文をページの新しいバージョンとして書き込みます。これからの決定に適用されます。</translation>
    </message>
    <message>
        <source>Stay with a proposal after deciding it</source>
        <translation>決定後もその提案にとどまる</translation>
    </message>
    <message>
        <source>How a proposal is shown</source>
        <translation>提案の表示方法</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>1列</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Where a side would have less than 45 characters it is unified by itself.</source>
        <translation>片側が45文字より狭くなる場合は、自動的に1列で表示します。</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation>変更のない部分を折りたたむ</translation>
    </message>
    <message>
        <source>Show the ticket&apos;s evidence beside it</source>
        <translation>チケットの根拠を横に表示する</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewPanel</name>
    <message>
        <source>The conflict stays open; what you chose is kept while it is shown here</source>
        <translation>競合は未解決のままです。選んだ内容は、ここに表示されている間は残ります</translation>
    </message>
    <message>
        <source>Too narrow for two sides; widen the window or make the text smaller</source>
        <translation>2列で表示するには幅が足りません。ウィンドウを広げるか、文字を小さくしてください</translation>
    </message>
    <message>
        <source>Select a proposal</source>
        <translation>提案を選んでください</translation>
    </message>
    <message>
        <source>The words you typed on v%1 do not fit v%2 of the page and are left out</source>
        <translation>v%1で入力した文はページのv%2に合わないため、除かれています</translation>
    </message>
    <message>
        <source>Your words are kept; E opens them again</source>
        <translation>入力した文は保存されています。Eで再び開きます</translation>
    </message>
    <message>
        <source>No change here</source>
        <translation>ここに変更はありません</translation>
    </message>
    <message>
        <source>Last change — J for the next proposal</source>
        <translation>最後の変更です — 次の提案はJ</translation>
    </message>
    <message>
        <source>First change — K for the previous proposal</source>
        <translation>最初の変更です — 前の提案はK</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>1列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Drop or take the current change</source>
        <translation>現在の変更を外す、または戻す</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>変更%1/%2</translation>
    </message>
    <message>
        <source> · dropped</source>
        <translation> · 対象外</translation>
    </message>
    <message>
        <source> · %1 dropped</source>
        <translation> · 対象外%1件</translation>
    </message>
    <message>
        <source>Take Change A&amp;gain</source>
        <translation>変更を戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop Change</source>
        <translation>変更を外す(&amp;D)</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>This change is dropped and will not be sent; take it again (D)</source>
        <translation>この変更は対象外で送信されません。戻す (D)</translation>
    </message>
    <message>
        <source>Leave this change out of what is sent (D)</source>
        <translation>この変更を送信から外す (D)</translation>
    </message>
    <message>
        <source>Nothing is proposed here that could be dropped</source>
        <translation>ここに外せる提案はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) hang(s) together with this one</source>
        <translation>
            <numerusform>ほかに%n件の変更がこの変更と結び付いています</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is very large (%1). Comparing it takes a while.</source>
        <translation>このページは非常に大きいため（%1）、比較に時間がかかります。</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>それでも表示</translation>
    </message>
    <message>
        <source>Live page · v%1</source>
        <translation>公開中のページ · v%1</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Comparing a long page …</source>
        <translation>長いページを比較しています…</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>比較を中止しました</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>A long page, compared coarsely: changed lines may stand as removed and added.</source>
        <translation>長いページのため大まかに比較しました。変更された行が削除と追加として示されることがあります。</translation>
    </message>
    <message>
        <source>Compare in detail</source>
        <translation>詳しく比較</translation>
    </message>
    <message>
        <source>Look at the change first — nothing was approved</source>
        <translation>先に変更を見てください — 何も承認されていません</translation>
    </message>
    <message>
        <source>Still loading — nothing was approved</source>
        <translation>読み込み中です — 何も承認されていません</translation>
    </message>
    <message>
        <source>in %1 · v%2</source>
        <translation>%1 · v%2</translation>
    </message>
    <message>
        <source>· v%1</source>
        <translation>· v%1</translation>
    </message>
    <message>
        <source>for %1 · v%2</source>
        <translation>%1用 · v%2</translation>
    </message>
    <message>
        <source>✓ Makes this one ticket and puts its link where the page flags the issue</source>
        <translation>✓ このチケットを1件作成し、ページが問題を示す箇所にリンクを置きます</translation>
    </message>
    <message>
        <source>✓ Puts this one link on the ticket; the page does not change</source>
        <translation>✓ このリンクを1件チケットに追加します。ページは変わりません</translation>
    </message>
    <message>
        <source>○ Not to be approved as it is: it stands on v%1 and the live page has moved on; settle it first</source>
        <translation>○ このままでは承認できません。v%1に基づいていますが、公開中のページは先に進んでいます。先に解決してください</translation>
    </message>
    <message>
        <source>○ Every change is dropped, so nothing would be sent: D takes one again, R rejects</source>
        <translation>○ すべての変更が外されているため、何も送信されません。Dで戻し、Rで却下します</translation>
    </message>
    <message>
        <source>○ No edit yet: press E and write it, with the facts at the right</source>
        <translation>○ まだ編集がありません。Eを押し、右の事実を見ながら書いてください</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」として保存済み</translation>
    </message>
    <message>
        <source>Saves as “%1”</source>
        <translation>「%1」として保存</translation>
    </message>
    <message>
        <source>The page changed in this section while you reviewed. Nothing was written.</source>
        <translation>レビュー中にこのセクションのページが変更されました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Look again on the live page</source>
        <translation>公開中のページで見直す</translation>
    </message>
    <message>
        <source>Publishing failed. Nothing was lost.</source>
        <translation>公開に失敗しました。何も失われていません。</translation>
    </message>
    <message>
        <source>Page deleted or hidden from you.</source>
        <translation>ページは削除されたか、あなたには表示されません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The ticket says too little to draft from; it has a question for you.</source>
        <translation>下書きを作るにはチケットの情報が足りません。確認したいことがあります。</translation>
    </message>
    <message>
        <source>No change here says “%1”</source>
        <translation>「%1」と述べる変更はここにありません</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewScreen</name>
    <message>
        <source>No proposal is open.</source>
        <translation>未決定の提案はありません。</translation>
    </message>
    <message>
        <source>Nobody else has anything to decide.</source>
        <translation>ほかの人の決定を待つものはありません。</translation>
    </message>
    <message>
        <source>Nothing failed, is blocked or in conflict.</source>
        <translation>失敗、ブロック、競合はありません。</translation>
    </message>
    <message>
        <source>Nothing is snoozed.</source>
        <translation>スヌーズ中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>まだ何も公開されていません。</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>まだ何も決定されていません。</translation>
    </message>
    <message>
        <source>Already said there</source>
        <translation>すでに書かれている</translation>
    </message>
    <message>
        <source>Wrong section</source>
        <translation>セクション違い</translation>
    </message>
    <message>
        <source>Back to Docket&apos;s draft</source>
        <translation>Docketの下書きに戻しました</translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation>次の同期 %1</translation>
    </message>
    <message>
        <source>Connect an account to see proposals</source>
        <translation>提案を見るにはアカウントを接続してください</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Docket knows no page yet. A policy says which pages belong to which tickets.</source>
        <translation>Docketはまだページを知りません。どのページがどのチケットに対応するかは、ポリシーで決めます。</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>ポリシーをインポート…</translation>
    </message>
    <message numerus="yes">
        <source>All %n done — %1</source>
        <translation>
            <numerusform>%n件すべて完了 — %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>あなたの決定を待つものはありません。</translation>
    </message>
    <message>
        <source>Show all open (%1)</source>
        <translation>未決定をすべて表示 (%1)</translation>
    </message>
    <message>
        <source>Show snoozed (%1)</source>
        <translation>スヌーズ中を表示 (%1)</translation>
    </message>
    <message>
        <source>Show what waits for me</source>
        <translation>自分の決定待ちを表示</translation>
    </message>
    <message>
        <source>When a ticket closes, the page it makes untrue appears here with the smallest edit.</source>
        <translation>チケットがクローズされると、そのために古くなったページが、最小限の編集とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Proposals appear here as tickets close</source>
        <translation>チケットがクローズされると、ここに提案が表示されます</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>完了です</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n was/were left: %1</source>
        <translation>
            <numerusform>%n件は対象外です: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>却下の理由は何ですか？</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n rejected?</source>
        <translation>
            <numerusform>この%n件を却下する理由は何ですか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong facts</source>
        <translation>事実の誤り</translation>
    </message>
    <message>
        <source>Not worth documenting</source>
        <translation>文書にするほどではない</translation>
    </message>
    <message>
        <source>Style or format</source>
        <translation>文体・書式</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n until</source>
        <translation>
            <numerusform>%n件のスヌーズの期限</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>明日 · %1</translation>
    </message>
    <message>
        <source>Monday · %1</source>
        <translation>月曜日 · %1</translation>
    </message>
    <message>
        <source>In a month · %1</source>
        <translation>1か月後 · %1</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>別の日…</translation>
    </message>
    <message>
        <source>“4 May”, “friday”, “3 d”, then Enter</source>
        <translation>「5月4日」「金曜日」「3 d」と入力してEnter</translation>
    </message>
    <message>
        <source>Not a day to come. Try “4 May”, “friday”, “2 weeks”.</source>
        <translation>これからの日付ではありません。「5月4日」「金曜日」「2週間」のように入力してください。</translation>
    </message>
    <message>
        <source>Hand it to</source>
        <translation>引き渡す相手</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n to</source>
        <translation>
            <numerusform>%n件を引き渡す相手</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”</source>
        <translation>「%1」という人はいません</translation>
    </message>
    <message>
        <source>Not published: see the line under the text</source>
        <translation>公開されていません。文の下の行をご覧ください</translation>
    </message>
    <message>
        <source>Kept here, but not saved with the proposal: it is not well-formed yet</source>
        <translation>ここには残っていますが、整形式でないため提案には保存されていません</translation>
    </message>
</context>
<context>
    <name>Docket::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>設定を閉じる</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>Docket::SetupWizard</name>
    <message>
        <source>Set up Docket</source>
        <translation>Docketの設定</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>キューを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Docket::SiteForm</name>
    <message>
        <source>What this account may do</source>
        <translation>このアカウントの権限</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>E-mail of the account</source>
        <translation>アカウントのメール</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>The token&apos;s last day is known</source>
        <translation>トークンの最終日がわかっている</translation>
    </message>
    <message>
        <source>Last day of the token</source>
        <translation>トークンの最終日</translation>
    </message>
    <message>
        <source>Optional: Docket reminds you 30, 7 and 1 days before.</source>
        <translation>任意: Docketが30日前、7日前、1日前にお知らせします。</translation>
    </message>
    <message>
        <source>Where do I get one?</source>
        <translation>入手方法は？</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <translation>トークンの入手方法は？</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>アカウントを確認</translation>
    </message>
    <message>
        <source>That is no address of a site.</source>
        <translation>サイトのアドレスではありません。</translation>
    </message>
    <message>
        <source>Ready to check %1</source>
        <translation>%1を確認できます</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1に問い合わせています…</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>%1に到達しました</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインインしました</translation>
    </message>
    <message>
        <source>The site does not accept this e-mail and token together. Check both, or make a new token.</source>
        <translation>このメールとトークンの組み合わせは受け付けられませんでした。両方を確認するか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and this computer&apos;s network.</source>
        <translation>%1に接続できません。アドレスとこのコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address, or try again in a while.</source>
        <translation>%1から時間内に応答がありませんでした。アドレスを確認するか、しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Docket::SitePage</name>
    <message>
        <source>Your site</source>
        <translation>あなたのサイト</translation>
    </message>
    <message>
        <source>Nothing is kept before the end of this setup. The token is sent to this site only.</source>
        <translation>この設定が終わるまで何も保存されません。トークンはこのサイトにだけ送信されます。</translation>
    </message>
</context>
<context>
    <name>Docket::TicketsPage</name>
    <message>
        <source>On the same site</source>
        <translation>同じサイト</translation>
    </message>
    <message>
        <source>On another site, with the same account:</source>
        <translation>別のサイト（同じアカウント）:</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>あなたのチケット</translation>
    </message>
    <message>
        <source>Which projects&apos; closed tickets shall Docket look at? It asks for no others.</source>
        <translation>どのプロジェクトのクローズ済みチケットを確認しますか？ ほかのプロジェクトは問い合わせません。</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>プロジェクトを絞り込む</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The tickets are on another site</source>
        <translation>チケットは別のサイトにある</translation>
    </message>
    <message>
        <source>Site of the tickets</source>
        <translation>チケットのサイト</translation>
    </message>
    <message>
        <source>Give the address of the tickets&apos; site.</source>
        <translation>チケットのサイトのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Reading the projects …</source>
        <translation>プロジェクトを読み込んでいます…</translation>
    </message>
    <message>
        <source>This account sees no project. Ask an administrator for the right to browse one.</source>
        <translation>このアカウントにはプロジェクトが見えません。閲覧権限を管理者に依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s); tick those whose tickets change your pages.</source>
        <translation>
            <numerusform>プロジェクト%n件。チケットがあなたのページを変えるものを選んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::WelcomePage</name>
    <message>
        <source>Welcome to Docket</source>
        <translation>Docketへようこそ</translation>
    </message>
    <message>
        <source>When a ticket closes, Docket finds the section of the page it made untrue and proposes the smallest edit. You decide.</source>
        <translation>チケットがクローズされると、Docketはそのために古くなったページのセクションを見つけ、最小限の編集を提案します。決めるのはあなたです。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読むもの</translation>
    </message>
    <message>
        <source>Closed tickets of the projects you choose, and the pages you choose.</source>
        <translation>選んだプロジェクトのクローズ済みチケットと、選んだページ。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書くもの</translation>
    </message>
    <message>
        <source>A page, only after you approved the change, and a link on its ticket. Each can be taken back.</source>
        <translation>変更が承認された後のページと、そのチケットへのリンクだけ。どちらも元に戻せます。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存するもの</translation>
    </message>
    <message>
        <source>Proposals, decisions and the log on this computer; the token in its keychain, never in a file.</source>
        <translation>提案、決定、ログはこのコンピューターに。トークンはキーチェーンにあり、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>A window with a made-up company opens; nothing there leaves this computer.</source>
        <translation>架空の会社のウィンドウが開きます。そこからは何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>The sample window could not be opened; start docket --sandbox instead.</source>
        <translation>サンプルウィンドウを開けませんでした。代わりにdocket --sandboxを起動してください。</translation>
    </message>
</context>
<context>
    <name>Docket::WindowFrame</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>同期ログ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>提案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n waiting</source>
        <translation>
            <numerusform>キュー、%n件が待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a moment</source>
        <translation>しばらく</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Stopped. Nothing was lost.</source>
        <translation>中止しました。何も失われていません。</translation>
    </message>
    <message>
        <source>Offline: %1 cannot be reached. You can go on; decisions are kept and sent later.</source>
        <translation>オフライン: %1に接続できません。作業は続けられます。決定は保存され、後で送信されます。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Docket will try again by itself.</source>
        <translation>%1から時間内に応答がありませんでした。Docketが自動的に再試行します。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1の証明書は信頼できません。</translation>
    </message>
    <message>
        <source>Nothing was sent, not even the token. Check this computer&apos;s clock, or ask who runs the site or this network; decisions are kept and sent later.</source>
        <translation>トークンを含め、何も送信されていません。このコンピューターの時計を確認するか、サイトまたはネットワークの管理者に問い合わせてください。決定は保存され、後で送信されます。</translation>
    </message>
    <message>
        <source>Sign-in for %1 is missing or expired. Nothing was lost; sign in again with a new API token.</source>
        <translation>%1へのサインインがないか、期限が切れています。何も失われていません。新しいAPIトークンで再びサインインしてください。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>このアカウントにはその権限がありません。</translation>
    </message>
    <message>
        <source>Ask for the right, or hand it to its owner.</source>
        <translation>権限を依頼するか、担当者に引き渡してください。</translation>
    </message>
    <message>
        <source>It was deleted, or is hidden from this account.</source>
        <translation>削除されたか、このアカウントには表示されません。</translation>
    </message>
    <message>
        <source>Somebody changed the page meanwhile.</source>
        <translation>その間に誰かがページを変更しました。</translation>
    </message>
    <message>
        <source>Nothing was written; look again and decide anew.</source>
        <translation>何も書き込まれていません。もう一度確認して決め直してください。</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2. Nothing to do; Docket goes on by itself.</source>
        <translation>%1から%2待つように求められています。操作は不要で、Docketが自動的に続けます。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own%2. Docket will try again by itself.</source>
        <translation>%1側でエラーが起きています%2。Docketが自動的に再試行します。</translation>
    </message>
    <message>
        <source>%1 answered something Docket does not understand. Check that the address is the right one.</source>
        <translation>%1からDocketの理解できない応答がありました。アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>Docket could not read or write its own files.</source>
        <translation>Docketは自分のファイルを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s rights.</source>
        <translation>ディスクとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation>ワークスペースのデータベースが破損しています。</translation>
    </message>
    <message>
        <source>It was left as it is. Close Docket and start it again to choose what to do.</source>
        <translation>そのままにしてあります。Docketを閉じて再び起動し、どうするか選んでください。</translation>
    </message>
    <message>
        <source>That is not possible.</source>
        <translation>それはできません。</translation>
    </message>
    <message>
        <source>Docket made a mistake of its own and stopped there. Nothing was written; please report it.</source>
        <translation>Docket自身に問題が起き、そこで止まりました。何も書き込まれていません。ご報告をお願いします。</translation>
    </message>
    <message>
        <source>Could not %1. %2</source>
        <translation>できませんでした: %1。%2</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Left alone</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Rebased</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Revert asked</source>
        <translation>元に戻す依頼</translation>
    </message>
    <message>
        <source>Comment kept</source>
        <translation>コメント維持</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>ポリシー変更</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>overdue by %1, since %2</source>
        <translation>%1超過、期限は%2</translation>
    </message>
    <message>
        <source>due %1, in %2</source>
        <translation>期限%1、あと%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>あなたが編集</translation>
    </message>
    <message>
        <source>has a question for you</source>
        <translation>確認したいことがあります</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>needs words</source>
        <translation>文言が必要</translation>
    </message>
    <message>
        <source>release note</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>status row</source>
        <translation>状態の行</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>deprecation note</source>
        <translation>非推奨の注記</translation>
    </message>
    <message>
        <source>new page</source>
        <translation>新しいページ</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>ticket link</source>
        <translation>チケットのリンク</translation>
    </message>
    <message>
        <source>page link</source>
        <translation>ページのリンク</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>Link on %1</source>
        <translation>%1へのリンク</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>! conflict</source>
        <translation>! 競合</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>公開処理中</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>reverting</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the registry names you</source>
        <translation>登録簿であなたが指定されています</translation>
    </message>
    <message>
        <source>the registry names them</source>
        <translation>登録簿で指定されています</translation>
    </message>
    <message>
        <source>you own the page</source>
        <translation>あなたはページの所有者です</translation>
    </message>
    <message>
        <source>owns the page</source>
        <translation>ページの所有者です</translation>
    </message>
    <message>
        <source>you lead the component</source>
        <translation>あなたはコンポーネントのリーダーです</translation>
    </message>
    <message>
        <source>leads the component</source>
        <translation>コンポーネントのリーダーです</translation>
    </message>
    <message>
        <source>you lead the project</source>
        <translation>あなたはプロジェクトのリーダーです</translation>
    </message>
    <message>
        <source>leads the project</source>
        <translation>プロジェクトのリーダーです</translation>
    </message>
    <message>
        <source>no owner was found, you are the manager</source>
        <translation>担当者が見つからず、あなたが管理者です</translation>
    </message>
    <message>
        <source>no owner was found, the manager decides</source>
        <translation>担当者が見つからず、管理者が決めます</translation>
    </message>
    <message>
        <source>it was handed to you</source>
        <translation>あなたに引き渡されました</translation>
    </message>
    <message>
        <source>it was handed on</source>
        <translation>引き渡されました</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn until %1</source>
        <translation>%1までは誰の番でもありません</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: snoozed</source>
        <translation>誰の番でもありません: スヌーズ中</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: it is being sent</source>
        <translation>Docketの番: 送信しています</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: %1</source>
        <translation>誰の番でもありません: %1</translation>
    </message>
    <message>
        <source>Anybody&apos;s turn: nobody owns it</source>
        <translation>誰でも決められます: 担当者がいません</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>%1&apos;s turn</source>
        <translation>%1さんの番</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1までスヌーズ</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>%1を作成しました</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>リンク済み</translation>
    </message>
    <message>
        <source>published as v%1</source>
        <translation>v%1として公開済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>回答待ち</translation>
    </message>
</context>
<context>
    <name>ReviewContent</name>
    <message>
        <source>The stored page cannot be shown: %1 (line %2). Nothing can be sent for it.</source>
        <translation>保存されているページを表示できません: %1（%2行目）。このページには何も送信できません。</translation>
    </message>
    <message>
        <source>This draft does not fit its page: %1.</source>
        <translation>この下書きはページに合いません: %1。</translation>
    </message>
    <message>
        <source>Proposed · edited by you</source>
        <translation>提案 · あなたが編集</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新しいリンク</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>チケットはまだありません</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>リンクはまだありません</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <translation>%1 · あなたが編集</translation>
    </message>
    <message>
        <source>Current · v%1</source>
        <translation>現在 · v%1</translation>
    </message>
    <message>
        <source>✓ 0 bytes change outside this section</source>
        <translation>✓ このセクションの外で変わるのは0バイトです</translation>
    </message>
    <message>
        <source>%1 of %2 comments anchored</source>
        <translation>コメント%2件中%1件を維持</translation>
    </message>
    <message>
        <source>%1 of %2 macros intact</source>
        <translation>マクロ%2件中%1件が無事</translation>
    </message>
    <message>
        <source>%1 of %2 links kept</source>
        <translation>リンク%2件中%1件を維持</translation>
    </message>
    <message>
        <source>%1 of %2 images kept</source>
        <translation>画像%2件中%1件を維持</translation>
    </message>
</context>
<context>
    <name>TokenEnd</name>
    <message>
        <source>ended on %1</source>
        <translation>%1に終了しました</translation>
    </message>
    <message>
        <source>ends today, %1</source>
        <translation>今日（%1）終了します</translation>
    </message>
    <message>
        <source>ends tomorrow, %1</source>
        <translation>明日（%1）終了します</translation>
    </message>
    <message numerus="yes">
        <source>ends on %1, in %n day(s)</source>
        <translation>
            <numerusform>%1に終了します（あと%n日）</numerusform>
        </translation>
    </message>
    <message>
        <source>The API token for %1 %2.</source>
        <translation>%1のAPIトークンは%2。</translation>
    </message>
    <message>
        <source>Make a new one and sign in with it; until then Docket may be refused. Proposals and decisions stay.</source>
        <translation>新しいトークンを作成してサインインしてください。それまではDocketが拒否されることがあります。提案と決定は残ります。</translation>
    </message>
    <message>
        <source>Make a new one before then, and Docket goes on without a break.</source>
        <translation>それまでに新しいトークンを作成すれば、Docketは途切れずに続きます。</translation>
    </message>
    <message>
        <source>token ended</source>
        <translation>トークン期限切れ</translation>
    </message>
    <message>
        <source>token ends today</source>
        <translation>トークンは今日まで</translation>
    </message>
    <message>
        <source>token ends tomorrow</source>
        <translation>トークンは明日まで</translation>
    </message>
    <message numerus="yes">
        <source>token ends in %n day(s)</source>
        <translation>
            <numerusform>トークンはあと%n日</numerusform>
        </translation>
    </message>
</context>
</TS>
