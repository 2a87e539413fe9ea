using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>
/// Who may see what moves. An alarm goes first to outreach and to mediation; no police line stands here, and that is meant: what police
/// hears of a scene is a referral that a human wrote.
/// </summary>
public static partial class AccessTable
{
    /// <summary>Those who may carry an evaluation; what is published of it is open to all by its own page.</summary>
    private static IReadOnlyList<Role> Evaluators => [GpoPilot, Prefect, Town, UasaSocial, CareTeam, HealthAgency, Housing, ChildProtection, Landlord, Employer];

    private static IReadOnlyList<Right> WhatMoves =>
    [
        new(Coordinator,     SceneAlarm,         Everybody,    Full,    Writes: true),
        new(Town,            SceneAlarm,         OurTerritory, Full,    Writes: true),
        new(UasaSocial,      SceneAlarm,         OurTerritory, Full,    Writes: true),
        new(CareTeam,        SceneAlarm,         OurTerritory, Full,    Writes: true),
        new(Coordinator,     Referral,           Everybody,    Full,    Writes: true),
        new(Town,            Referral,           OurAgency,    Full,    Writes: true),
        new(Analyst,         ReferralHeard,      Everybody,    Full,    Writes: true),
        new(AntennaHead,     ReferralHeard,      OurTerritory, Full,    Writes: true),
        new(Coordinator,     SealedEvaluation,   Everybody,    Full,    Writes: true),
        new(Auditor,         SealedEvaluation,   Everybody,    Full),
        .. Evaluators.Select(role => new Right(role, SealedEvaluation, OurAgency, Full, Writes: true)),
        .. Evaluators.Select(role => new Right(role, SealedEvaluation, Shared, Full)),
    ];
}
