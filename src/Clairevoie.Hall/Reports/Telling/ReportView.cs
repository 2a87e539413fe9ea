using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>What the page of a report shows: the form with what came of it, or the receipt.</summary>
/// <param name="Intake">What came of the form.</param>
/// <param name="Token">A fresh token for the form.</param>
/// <param name="Now">The half-day that it is: nothing later may be told.</param>
/// <param name="TakesDealing">Whether the law lets dealing be told here.</param>
/// <param name="ByPhone">Whether an operator writes down a call.</param>
public sealed record ReportView(Intake Intake, string Token, HalfDay Now, bool TakesDealing, bool ByPhone)
{
    /// <summary>How far the form is in saying where.</summary>
    public required Placing Placing { get; init; }
}

/// <summary>Makes what the page of a report shows.</summary>
public sealed class ReportViews(ReportRooms rooms, PublicForms forms, Spots spots, TimeProvider clock)
{
    /// <summary>What is shown of this intake.</summary>
    public async Task<ReportView> Of(Intake intake, bool byPhone, CancellationToken stop) =>
        new(intake, forms.Fresh(), HalfDay.Of(clock.GetUtcNow()), rooms.Of(ReportKind.Dealing) is { MayKeep: true }, byPhone)
        {
            Placing = intake.Placing ?? await spots.Of(null, stop),
        };
}
