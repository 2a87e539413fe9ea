using Clairevoie.Domain;

namespace Clairevoie.Hall.Accounts;

/// <summary>What somebody is at the table for a time: an agency, a role, territories. One account may hold several.</summary>
public sealed class Mission
{
    public MissionId Id { get; init; } = new(Guid.NewGuid());
    public string Account { get; init; } = "";
    public AgencyId Agency { get; init; }
    public Role Role { get; init; }

    /// <summary>The first day, of Paris.</summary>
    public DateOnly FromDay { get; init; }

    /// <summary>The last day; none when it lasts until it is ended.</summary>
    public DateOnly? UntilDay { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The codes as they were given, without what lies inside them.</summary>
    public IReadOnlyList<string> Territories { get; set; } = [];

    /// <summary>Whether it gives any right on this day.</summary>
    public bool HoldsOn(DateOnly day) => EndedAt is null && FromDay <= day && (UntilDay is null || day <= UntilDay);
}
