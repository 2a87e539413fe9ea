using static Clairevoie.Domain.Role;
using static Clairevoie.Domain.Sight;
using static Clairevoie.Domain.Whose;

namespace Clairevoie.Domain;

/// <summary>What is known is published: its pages are open to everybody. The coordinator and the researcher write it.</summary>
public static partial class AccessTable
{
    private static IReadOnlyList<Right> WhatIsKnown =>
    [
        new(Coordinator, Subject.Knowledge, Everybody, Full, Writes: true),
        new(Researcher,  Subject.Knowledge, Everybody, Full, Writes: true),
    ];
}
