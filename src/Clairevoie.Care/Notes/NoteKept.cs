using Clairevoie.Domain;

namespace Clairevoie.Care.Notes;

/// <summary>A note as it lies in the store.</summary>
public sealed record NoteRow(string Id, AgencyId Agency, string Territory, string Theme, string Month, byte[] Sealed, DateOnly? ReleasedOn, DateOnly? TakenBackOn);

/// <summary>A note as those who care read it.</summary>
/// <param name="Note">What it says.</param>
/// <param name="Agency">Whose team wrote it.</param>
/// <param name="ReleasedOn">The day on which it was let go to publication, if it was.</param>
/// <param name="TakenBackOn">The day on which it was taken back from there.</param>
public sealed record NoteKept(FieldNote Note, AgencyId Agency, DateOnly? ReleasedOn, DateOnly? TakenBackOn)
{
    /// <summary>Whether it waits for somebody of its agency to read it again.</summary>
    public bool StaysHere => ReleasedOn is null;

    /// <summary>What keeps it here for now: words that lead to a person, a street or an hour, or a month that is not over.</summary>
    public IReadOnlyList<Refusal> WhyItStays(DateOnly today) =>
    [
        .. FieldNote.WhyNotTold(Note.Words).Select(code => new Refusal(code)),
        .. ReturnPeriod.Read(Note.Month) is { } month && month.IsOver(today) ? (Refusal[])[] : [new("month-not-over-to-tell")],
    ];
}

/// <summary>A note left for publication (first turn), or was taken back from there (second).</summary>
public sealed record NoteSpoken(FieldNote Note, int Turn, DateOnly On);
