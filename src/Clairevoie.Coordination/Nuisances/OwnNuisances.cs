using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Attached;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Nuisances;

/// <summary>What a landlord, an operator, an employer, a shop or the town reported itself: mine, who has it, by when.</summary>
public sealed class OwnNuisances(Cellar cellar, AttachedReports attached)
{
    private static readonly Question Own = Question.In<PlaceBook>("Nuisances/own_reports");

    /// <summary>What this mission reported.</summary>
    public Task<IReadOnlyList<OwnReport>> Of(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return cellar.Of(Room.Coordination).Look(room => room.Rows<OwnReport>(Own.SeenBy(viewer, Subject.NuisanceReport, Sight.Full), new { mission = viewer.Mission }), stop);
    }

    /// <summary>Says at which of their places it was.</summary>
    public Task<bool> At(Viewer viewer, Guid report, Guid place, CancellationToken stop) => attached.Attach(viewer, report, place, stop);
}

/// <summary>A report as whoever sent it follows it.</summary>
public sealed record OwnReport
{
    /// <summary>Days within which an answer is due.</summary>
    public const int DaysToAnswer = 7;

    public Guid Id { get; init; }

    public ReportKind Kind { get; init; }

    public string Received { get; init; } = "";

    public string? Place { get; init; }

    public string? PlaceName { get; init; }

    public ReportState? State { get; init; }

    public bool Follows { get; init; }

    public bool WasRead { get; init; }

    public DateOnly ReceivedOn => HalfDay.Parse(Received).Day;

    public DateOnly AnswerDue => ReceivedOn.AddDays(DaysToAnswer);

    /// <summary>How it stands: answered, read, or only received.</summary>
    public ReportState Stands => State ?? (WasRead ? ReportState.Read : ReportState.Received);
}
