using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Subject;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>
/// Where care has room: exact among those who care, a word of three for partners, nothing for police and justice. What teams notice, what
/// users need, and the minors' strand, which child protection reads as a partner and those who deal with justice do not.
/// </summary>
public static partial class AccessTable
{
    private static IReadOnlyList<Role> Cares => [CareTeam, UasaSocial, Housing];

    private static IReadOnlyList<Role> SendsToCare => [Coordinator, Town, HealthAgency, ChildProtection, Mildeca];

    private static IReadOnlyList<Right> WhereThereIsRoom =>
    [
        .. Cares.Select(role => new Right(role, CarePlaces, OurAgency, Full, Writes: true)),
        .. Cares.Select(role => new Right(role, CarePlaces, Everybody, Count)),
        .. SendsToCare.Select(role => new Right(role, CareLevel, Everybody, Full)),
    ];

    private static IReadOnlyList<Right> WhatCareNotices =>
    [
        new(CareTeam,   CareNote, OurAgency, Full, Writes: true),
        new(UasaSocial, CareNote, OurAgency, Full, Writes: true),
        .. Cares.Select(role => new Right(role, CareNote, Everybody, Full)),
        .. Cares.Select(role => new Right(role, MinorsReturn, OurAgency, Full, Writes: true)),
        .. Cares.Select(role => new Right(role, NeedsSurvey, OurAgency, Full, Writes: true)),
        .. Cares.Append(HealthAgency).Select(role => new Right(role, NeedsSurvey, Everybody, Count)),
        new(ChildProtection, MinorsFigure, Everybody, Full),
        new(HealthAgency,    MinorsFigure, Everybody, Full),
        new(Coordinator,     MinorsFigure, Everybody, Full),
    ];
}
