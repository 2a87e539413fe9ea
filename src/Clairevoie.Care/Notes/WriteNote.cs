using Clairevoie.Domain;

namespace Clairevoie.Care.Notes;

/// <summary>A team writes what it noticed in a month; every field may be wrong.</summary>
public sealed record WriteNote(string? Theme, string? Month, string? Territory, string? Words)
{
    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<NoteWritten> Decide(IEnumerable<string> territories, DateOnly today)
    {
        List<Refusal> refusals = [];
        var theme = Written.Word<FieldTheme>(Theme);
        if (theme is null)
            refusals.Add(new("theme-unsaid", nameof(Theme)));
        var month = ReturnPeriod.Read(Month);
        if (month is not { Months: 1 })
            refusals.Add(new("month-unreadable", nameof(Month)));
        else if (month.Value.First > today)
            refusals.Add(new("month-to-come", nameof(Month)));
        if (Territory is null || !territories.Contains(Territory) || !FieldNote.MaySpeakOf(Territory))
            refusals.Add(new("territory-too-fine", nameof(Territory)));
        var words = Written.Words(Words, nameof(Words), FieldNote.Longest, refusals);
        if (words.Length == 0 && refusals.All(refusal => refusal.Field != nameof(Words)))
            refusals.Add(new("words-missing", nameof(Words)));
        return refusals.Count > 0 ? refusals : new NoteWritten(theme!.Value, month!.Value, Territory!, words);
    }
}

/// <summary>What was noticed: masked, and naming nobody.</summary>
public sealed record NoteWritten(FieldTheme Theme, ReturnPeriod Month, string Territory, string Words);
