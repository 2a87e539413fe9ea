using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Triage;

/// <summary>What an analyst says of a report in one screen: with which it belongs, what it is worth, and what its authors are told.</summary>
public sealed record TriageForm
{
    /// <summary>The reports ticked as telling the same; their near copies come with them.</summary>
    public IReadOnlySet<Guid> With { get; init; } = new HashSet<Guid>();

    /// <summary>The item that it joins; nothing for a new one.</summary>
    public Guid? Item { get; init; }

    /// <summary>The deal point to which it is attached; nothing for none, or for one that is still to be opened.</summary>
    public Guid? Point { get; init; }

    public ItemAbout About { get; init; }

    public Grading Grading { get; init; } = Grading.OfAnonymous;

    public string? Reason { get; init; }

    public string? Words { get; init; }

    public bool Reread { get; init; }

    public ReportState State { get; init; } = ReportState.Answered;

    public PlainAnswer Said { get; init; } = PlainAnswer.AddsToWhatIsKnown;

    /// <summary>Reads the form; what cannot be read keeps the proposal.</summary>
    public static TriageForm Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new()
        {
            With = form["with"].Select(id => Guid.TryParse(id, out var with) ? with : Guid.Empty).Where(id => id != Guid.Empty).ToHashSet(),
            Item = Guid.TryParse(form["item"], out var item) ? item : null,
            Point = Guid.TryParse(form["point"], out var point) ? point : null,
            About = FormWords.Named(form, "about", ItemAbout.DealPoint),
            Grading = FormWords.Grading(form, Grading.OfAnonymous),
            Reason = form["reason"],
            Words = form["words"],
            Reread = form["reread"] == "yes",
            State = FormWords.Named(form, "State", ReportState.Answered),
            Said = FormWords.Named(form, "Said", PlainAnswer.AddsToWhatIsKnown),
        };
    }
}
