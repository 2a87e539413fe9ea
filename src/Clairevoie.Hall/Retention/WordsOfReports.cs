using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;

namespace Clairevoie.Hall.Retention;

/// <summary>
/// The words of reports, with those that were added and the photo: they go, the rest of the report stays. The report is sealed anew
/// under its own key, so that whoever holds the code still follows it.
/// </summary>
public sealed class WordsOfReports(ReportRoom reports) : IReachADate
{
    private const int AtOnce = 100_000;

    private static readonly Question CountDue = Question.In<WordsOfReports>("Retention/count_words_due");
    private static readonly Question WordsDue = Question.In<WordsOfReports>("Retention/words_due");
    private static readonly Question Forget = Question.In<WordsOfReports>("Retention/forget_words");
    private static readonly Question ForgetAdded = Question.In<WordsOfReports>("Retention/forget_added");
    private static readonly Question ForgetPhoto = Question.In<WordsOfReports>("Retention/forget_photo");
    private static readonly Question Note = Question.In<WordsOfReports>("Retention/note_words_gone");

    /// <inheritdoc />
    public string What => "words";

    /// <inheritdoc />
    public Task<long> Due(Glance room, RetentionTerms terms, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(terms);
        return room.One<long>(CountDue, Until(terms, today));
    }

    /// <inheritdoc />
    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(terms);
        var due = await deed.Rows<SealedRow>(WordsDue, Until(terms, today));
        foreach (var row in due) await One(deed, row, today);
        return due.Count;
    }

    private async Task One(Deed deed, SealedRow row, DateOnly today)
    {
        var seal = new ReportSeal(reports.Keys);
        var key = seal.UnwrapWithRoom(row.RoomWrap, row.Id);
        var left = seal.Open(key, row.Told, row.Id) with { Words = ToldWords.None };
        await deed.Run(Forget, new { report = row.Id, told = seal.Seal(key, left, row.Id) });
        await deed.Run(ForgetAdded, new { report = row.Id });
        await deed.Run(ForgetPhoto, new { report = row.Id });
        if (reports.Beside?.Invoke(row.Id, left, key) is { } beside) await beside(deed);
        await deed.Run(Note, new { report = row.Id, gone_on = today });
    }

    private static Dates Until(RetentionTerms terms, DateOnly today) => new(terms.WordsFrom(today), terms.AnsweredFrom(today), AtOnce);

    private sealed record Dates(string WordsFrom, string AnsweredFrom, int Most);

    private sealed record SealedRow
    {
        public Guid Id { get; init; }

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Told { get; init; } = [];
    }
}
