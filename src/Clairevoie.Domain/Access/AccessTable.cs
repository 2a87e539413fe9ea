using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>
/// Who may see what. This is the whole of it: no line, no sight. Police never sees a care return and care never
/// sees a report of dealing: there is no line for it, and that is meant. What crosses a wall is another subject
/// (a <c>Figure</c>): a count that passed a valve.
/// </summary>
public static partial class AccessTable
{
    /// <summary>Those who may sit in a committee: its papers are theirs once they signed, and nobody else's.</summary>
    private static IReadOnlyList<Role> AtTheTable { get; } =
    [
        Coordinator, Prefect, Prosecutor, GpoPilot, Analyst, AntennaHead, Town, UasaSocial, UasaPolice, HealthAgency, CareTeam, Housing, ChildProtection,
        Mildeca, Landlord, Employer, Neighbour,
    ];

    /// <summary>Every right, room by room.</summary>
    public static IReadOnlyList<Right> Rights { get; } =
    [
        .. Enum.GetValues<Role>().Where(role => role != Public).Select(role => new Right(role, Desk, Own, Full, Writes: true)),
        .. Enum.GetValues<Role>().Select(role => new Right(role, Claim, Everybody, Full, Writes: role == Coordinator)),
        .. Enum.GetValues<Role>().Select(role => new Right(role, PublicPromise, Everybody, Full, Writes: role == Coordinator)),
        .. AtTheTable.Select(role => new Right(role, Committee, Shared, Full, Writes: true)),
        .. AtTheTable.Select(role => new Right(role, CommitteeSeat, OurAgency, Full)),

        // the Hall
        new(Administrator,   Account,            Everybody,    Full,    Writes: true),
        new(Auditor,         Trace,              Everybody,    Full),

        // A: Intelligence
        new(Analyst,         DealingReport,      Everybody,    Full,    Writes: true),
        new(AntennaHead,     DealingReport,      OurTerritory, Full,    Writes: true),
        new(AntennaHead,     DealingReport,      Shared,       Full),
        new(Investigator,    DealingReport,      Own,          Full,    Writes: true),
        new(Investigator,    DealingReport,      Shared,       Full),
        new(Analyst,         IntelligenceItem,   Everybody,    Full),
        new(Analyst,         IntelligenceItem,   OurAgency,    Full,    Writes: true),
        new(AntennaHead,     IntelligenceItem,   OurTerritory, Full),
        new(AntennaHead,     IntelligenceItem,   OurAgency,    Full,    Writes: true),
        new(AntennaHead,     IntelligenceItem,   Shared,       Full),
        new(Investigator,    IntelligenceItem,   Own,          Full,    Writes: true),
        new(Investigator,    IntelligenceItem,   Shared,       Full),
        new(Analyst,         ItemPackage,        Everybody,    Full,    Writes: true),
        new(AntennaHead,     ItemPackage,        OurTerritory, Full,    Writes: true),
        new(AntennaHead,     ItemPackage,        Shared,       Full),
        new(Investigator,    ItemPackage,        Shared,       Full),
        new(Analyst,         PartnerNote,        Everybody,    Full,    Writes: true),
        new(AntennaHead,     PartnerNote,        OurTerritory, Full,    Writes: true),
        new(Town,            PartnerNote,        Shared,       Full),
        new(Landlord,        PartnerNote,        Shared,       Full),
        new(Analyst,         Organisation,       Everybody,    Full,    Writes: true),
        new(AntennaHead,     Organisation,       Everybody,    Full),
        new(AntennaHead,     Organisation,       OurTerritory, Full,    Writes: true),
        new(Investigator,    Organisation,       Everybody,    Full),
        new(PhoneOperator,   PhoneCall,          Own,          None,    Writes: true),
        new(Analyst,         DealPoint,          Everybody,    Full,    Writes: true),
        new(AntennaHead,     DealPoint,          OurTerritory, Full,    Writes: true),
        new(AntennaHead,     DealPoint,          Shared,       Full),
        new(Investigator,    DealPoint,          OurAgency,    Full,    Writes: true),
        new(Investigator,    DealPoint,          Shared,       Full),
        new(Analyst,         Network,            Everybody,    Full,    Writes: true),
        new(AntennaHead,     Network,            OurTerritory, Full,    Writes: true),
        new(AntennaHead,     Network,            Shared,       Full),
        new(Investigator,    Network,            OurAgency,    Full,    Writes: true),
        new(Investigator,    Network,            Shared,       Full),
        new(Analyst,         PlannedOperation,   Everybody,    Full,    Writes: true),
        new(AntennaHead,     PlannedOperation,   OurTerritory, Full,    Writes: true),
        new(Investigator,    PlannedOperation,   OurAgency,    Full,    Writes: true),
        new(Investigator,    PlannedOperation,   Shared,       Full),
        new(Analyst,         Operation,          Everybody,    Full,    Writes: true),
        new(AntennaHead,     Operation,          OurTerritory, Full,    Writes: true),
        new(Investigator,    Operation,          OurAgency,    Full,    Writes: true),
        new(Investigator,    Operation,          Shared,       Full),
        new(Analyst,         DiscoveredEvent,    Everybody,    Full,    Writes: true),
        new(AntennaHead,     DiscoveredEvent,    OurTerritory, Full,    Writes: true),
        new(Investigator,    DiscoveredEvent,    OurAgency,    Full,    Writes: true),
        new(Analyst,         PatrolHours,        Everybody,    Full,    Writes: true),
        new(AntennaHead,     PatrolHours,        OurTerritory, Full,    Writes: true),

        // B: Justice; the perimeter itself leaves for A, D and E, so that no hot spot is drawn around a place of care
        new(Prosecutor,      JusticeReturn,      Everybody,    Full,    Writes: true),
        new(CourtClerk,      JusticeReturn,      OurAgency,    Full,    Writes: true),
        new(RelayDoctor,     JusticeReturn,      Own,          Full,    Writes: true),
        new(Prosecutor,      ProtectedPerimeter, Everybody,    Full,    Writes: true),
        new(Analyst,         ProtectedPerimeter, Everybody,    Full),
        new(AntennaHead,     ProtectedPerimeter, OurTerritory, Full),
        new(Coordinator,     ProtectedPerimeter, Everybody,    Full),
        new(GpoPilot,        ProtectedPerimeter, OurTerritory, Full),
        new(Town,            ProtectedPerimeter, OurTerritory, Full),

        // C: Care
        new(CareTeam,        CareReturn,         OurAgency,    Full,    Writes: true),
        new(UasaSocial,      CareReturn,         OurAgency,    Full,    Writes: true),
        new(Housing,         CareReturn,         OurAgency,    Full,    Writes: true),
        new(HealthAgency,    CareReturn,         Everybody,    Count),

        // D: Coordination
        new(Coordinator,     NuisanceReport,     Everybody,    Full,    Writes: true),
        new(Town,            NuisanceReport,     OurTerritory, Full,    Writes: true),
        new(GpoPilot,        NuisanceReport,     Own,          Full,    Writes: true),
        new(GpoPilot,        NuisanceReport,     OurTerritory, Blurred),
        new(GpoPilot,        NuisanceReport,     Shared,       Full),
        new(Analyst,         NuisanceReport,     Everybody,    Blurred),
        new(AntennaHead,     NuisanceReport,     OurTerritory, Blurred),
        new(Prefect,         NuisanceReport,     OurTerritory, Blurred),
        new(Prosecutor,      NuisanceReport,     Everybody,    Count),
        new(UasaSocial,      NuisanceReport,     Own,          Full,    Writes: true),
        new(UasaSocial,      NuisanceReport,     OurTerritory, Blurred),
        new(UasaPolice,      NuisanceReport,     Own,          Full,    Writes: true),
        new(UasaPolice,      NuisanceReport,     OurTerritory, Blurred),
        new(CareTeam,        NuisanceReport,     OurTerritory, Count),
        new(Landlord,        NuisanceReport,     Own,          Full,    Writes: true),
        new(Landlord,        NuisanceReport,     Shared,       Blurred),
        new(Employer,        NuisanceReport,     Own,          Full,    Writes: true),
        new(Auditor,         NuisanceReport,     Everybody,    Count),
        new(Coordinator,     OutreachSector,     Everybody,    Full),
        new(Town,            OutreachSector,     Everybody,    Full),
        new(GpoPilot,        OutreachSector,     Everybody,    Full),
        new(UasaSocial,      OutreachSector,     Everybody,    Full),
        new(UasaPolice,      OutreachSector,     Everybody,    Full),
        new(CareTeam,        OutreachSector,     Everybody,    Full),

        new(Coordinator,     HandledPlace,       Everybody,    Full),
        new(Analyst,         HandledPlace,       Everybody,    Full),
        new(AntennaHead,     HandledPlace,       OurTerritory, Full),
        new(GpoPilot,        HandledPlace,       OurTerritory, Full),
        new(Prefect,         HandledPlace,       OurTerritory, Full),
        new(Town,            HandledPlace,       OurTerritory, Full),
        new(Coordinator,     PlanMeasure,        Everybody,    Full,    Writes: true),
        new(Prefect,         PlanMeasure,        Everybody,    Full),
        new(Prefect,         PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(Prosecutor,      PlanMeasure,        Everybody,    Full),
        new(Prosecutor,      PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(Mildeca,         PlanMeasure,        Everybody,    Full),
        new(Mildeca,         PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(Auditor,         PlanMeasure,        Everybody,    Full),
        new(Analyst,         PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(Analyst,         PlanMeasure,        Shared,       Full),
        new(AntennaHead,     PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(AntennaHead,     PlanMeasure,        Shared,       Full),
        new(GpoPilot,        PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(GpoPilot,        PlanMeasure,        Shared,       Full),
        new(Town,            PlanMeasure,        OurTerritory, Full),
        new(Town,            PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(Town,            PlanMeasure,        Shared,       Full),
        new(UasaSocial,      PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(UasaSocial,      PlanMeasure,        Shared,       Full),
        new(UasaPolice,      PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(UasaPolice,      PlanMeasure,        Shared,       Full),
        new(HealthAgency,    PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(HealthAgency,    PlanMeasure,        Shared,       Full),
        new(CareTeam,        PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(CareTeam,        PlanMeasure,        Shared,       Full),
        new(Housing,         PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(Housing,         PlanMeasure,        Shared,       Full),
        new(ChildProtection, PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(ChildProtection, PlanMeasure,        Shared,       Full),
        new(Landlord,        PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(Landlord,        PlanMeasure,        Shared,       Full),
        new(Employer,        PlanMeasure,        OurAgency,    Full,    Writes: true),
        new(Employer,        PlanMeasure,        Shared,       Full),
        new(Coordinator,     CommitteeSeat,      Own,          Full,    Writes: true),
        new(Prefect,         CommitteeSeat,      Own,          Full,    Writes: true),
        new(Prosecutor,      CommitteeSeat,      Own,          Full,    Writes: true),
        new(GpoPilot,        CommitteeSeat,      Own,          Full,    Writes: true),

        .. WhatMoves,
        .. InTheStreet,
        .. WhoIsTold,
        .. ProblemsOfPartners,

        // E: what crossed a valve
        new(Coordinator,     DealingFigure,      Everybody,    Full),
        new(Prosecutor,      DealingFigure,      Everybody,    Full),
        new(Prefect,         DealingFigure,      Everybody,    Full),
        new(Analyst,         DealingFigure,      Everybody,    Full),
        new(Coordinator,     JusticeFigure,      Everybody,    Full),
        new(Analyst,         JusticeFigure,      Everybody,    Full),
        new(Prosecutor,      JusticeFigure,      Everybody,    Full),
        new(Prefect,         JusticeFigure,      Everybody,    Full),
        new(Mildeca,         JusticeFigure,      Everybody,    Full),
        new(Researcher,      JusticeFigure,      Everybody,    Full),
        new(Coordinator,     CareFigure,         Everybody,    Full),
        new(HealthAgency,    CareFigure,         Everybody,    Full),
        new(Mildeca,         CareFigure,         Everybody,    Full),
        new(Researcher,      CareFigure,         Everybody,    Full),
    ];
}
