using static Clairevoie.Domain.NoticeKind;
using static Clairevoie.Domain.NoticeParts;
using static Clairevoie.Domain.Role;

namespace Clairevoie.Domain;

/// <summary>One line of the table of notices: who may tell whom, and with which parts.</summary>
public sealed record NoticeLine(NoticeKind Kind, IReadOnlyList<Role> From, IReadOnlyList<Role> To, NoticeParts Parts);

/// <summary>
/// Who may tell what to whom. No line, no notice. Care is never told of an operation, in no words and for no day: police tells care nothing,
/// and a prefect asks it for reinforcement by sector and week, without a reason. A neighbouring commune answers, and sends nothing.
/// </summary>
public static class NoticeTable
{
    /// <summary>Every line.</summary>
    public static IReadOnlyList<NoticeLine> Lines { get; } =
    [
        new(WorksPlanned, [Coordinator, Prefect, Town, GpoPilot], [Town, Landlord, Employer, Neighbour, GpoPilot, UasaPolice, Coordinator], Territory | Topic | Week | Words),
        new(WorksPlanned, [Coordinator, Town], [CareTeam, UasaSocial, Housing, HealthAgency], Territory | Topic | Week),
        new(WorksDone, [Coordinator, Prefect, Town, GpoPilot], [Town, Landlord, Employer, Neighbour, GpoPilot, UasaPolice, Coordinator], Territory | Topic | Week | Words),
        new(WorksDone, [Coordinator, Town], [CareTeam, UasaSocial, Housing, HealthAgency], Territory | Topic | Week),
        new(DecisionTaken, [Coordinator, Prefect, Prosecutor], [Town, Landlord, Employer, Neighbour, GpoPilot, UasaPolice, ChildProtection, Mildeca, Coordinator], Territory | Topic | Words),
        new(NoticeKind.PlaceHandled, [Coordinator, Prefect, GpoPilot], [Town, Landlord, Employer, Neighbour, Coordinator], Territory | Week),
        new(ShiftExpected, [Coordinator, Prefect], [Neighbour, Town, Landlord], Territory | Week),
        new(ReinforcementNeeded, [Prefect], [CareTeam, UasaSocial], Sector | Week),
    ];

    /// <summary>What a notice of this kind holds when it goes from one role to another; nothing when it may not go.</summary>
    public static NoticeParts PartsOf(NoticeKind kind, Role from, Role to) =>
        Lines.FirstOrDefault(line => line.Kind == kind && line.From.Contains(from) && line.To.Contains(to))?.Parts ?? None;

    /// <summary>The kinds that this role may send.</summary>
    public static IReadOnlyList<NoticeKind> KindsFrom(Role from) =>
        [.. Enum.GetValues<NoticeKind>().Where(kind => Lines.Any(line => line.Kind == kind && line.From.Contains(from)))];

    /// <summary>Everything that a form of this kind asks this sender for.</summary>
    public static NoticeParts PartsFrom(NoticeKind kind, Role from) =>
        Lines.Where(line => line.Kind == kind && line.From.Contains(from)).Aggregate(None, (all, line) => all | line.Parts);

    /// <summary>Whether something of this kind is told before it happens.</summary>
    public static bool IsBefore(NoticeKind kind) => kind is WorksPlanned or ShiftExpected or ReinforcementNeeded;
}
