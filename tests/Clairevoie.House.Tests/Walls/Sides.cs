using Clairevoie.Domain;

namespace Clairevoie.HouseTests.Walls;

/// <summary>
/// Which side of the wall between care and police or justice a role and a subject stand on. Subjects are sorted by their room and by their
/// name, so that a new one falls on its side without a line here; roles are written down, and a test asks that none is forgotten.
/// </summary>
internal static class Sides
{
    public static IReadOnlyList<Role> PoliceAndJustice { get; } =
    [
        Role.Analyst, Role.Investigator, Role.AntennaHead, Role.GpoPilot, Role.UasaPolice, Role.PhoneOperator, Role.Prefect,
        Role.Prosecutor, Role.CourtClerk, Role.RelayDoctor,
    ];

    public static IReadOnlyList<Role> Care { get; } = [Role.HealthAgency, Role.CareTeam, Role.UasaSocial, Role.Housing, Role.ChildProtection];

    /// <summary>Those who stand on neither side: what reaches them passed a valve, or is of the table.</summary>
    public static IReadOnlyList<Role> Neither { get; } =
    [
        Role.Public, Role.Coordinator, Role.Town, Role.Mildeca, Role.Landlord, Role.Employer, Role.Neighbour, Role.Researcher, Role.Auditor, Role.Administrator,
    ];

    /// <summary>The roles that have another side.</summary>
    public static IEnumerable<Role> Apart => PoliceAndJustice.Concat(Care);

    /// <summary>Whether the subject is of care, wherever it is kept: a room of its own, what crossed from it, where outreach walks.</summary>
    public static bool IsOfCare(Subject subject) =>
        subject.Room() == Room.Care || subject.ToString().StartsWith("Care", StringComparison.Ordinal) || subject.ToString().StartsWith("Outreach", StringComparison.Ordinal)
        || subject is Subject.MinorsFigure;

    /// <summary>Whether the subject is of police or justice, wherever it is kept.</summary>
    public static bool IsOfPoliceOrJustice(Subject subject) =>
        subject.Room() is Room.Intelligence or Room.Justice || subject is Subject.DealingFigure or Subject.JusticeFigure;

    /// <summary>Whether the wall stands between the role and the subject.</summary>
    public static bool IsForbidden(Role role, Subject subject) =>
        (PoliceAndJustice.Contains(role) && IsOfCare(subject)) || (Care.Contains(role) && IsOfPoliceOrJustice(subject));
}
