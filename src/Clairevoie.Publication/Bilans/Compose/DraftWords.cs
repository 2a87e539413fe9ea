namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>
/// What was written of one thing, by several hands. Words that answer the newest are the text; words that were written at the same time as
/// others stand aside until somebody writes a text that answers them too. Nothing is ever lost.
/// </summary>
public sealed record DraftWords(IReadOnlyList<WordsRow> Rows)
{
    /// <summary>Nothing was written.</summary>
    public static DraftWords None { get; } = new([]);

    /// <summary>The text as it stands, or nothing: the last row that knew all that stood in the text before it.</summary>
    public WordsRow? Text { get; } = Standing(Rows);

    /// <summary>Words written beside the text, which it does not answer yet.</summary>
    public IReadOnlyList<WordsRow> Aside => [.. Rows.Where(row => row != Text && row.Turn > (Text?.BasedOn ?? 0) && !IsBefore(row))];

    /// <summary>The last turn: what a form answers that shows the text and all that stands aside.</summary>
    public int Turn => Rows.Count == 0 ? 0 : Rows[^1].Turn;

    // A row that the text answers, or that a text answered before it, was read by whoever wrote the text.
    private bool IsBefore(WordsRow row) => Text is { } text && row.Turn <= text.BasedOn;

    private static WordsRow? Standing(IReadOnlyList<WordsRow> rows)
    {
        WordsRow? text = null;
        foreach (var row in rows)
            if (text is null || row.BasedOn >= text.Turn)
                text = row;
        return text;
    }
}
