using Clairevoie.Domain;

namespace Clairevoie.Coordination.Committees;

/// <summary>A chair of a committee, as whoever may name the next one sees it: a kind, a territory and a post. No name, no paper, no member.</summary>
public sealed record VacantSeat(string Id, string Committee, int Kind, string Territory, string Agency, string Role, string? Mission, DateOnly OfferedOn, DateOnly? Heard)
{
    /// <summary>What the committee is.</summary>
    public CommitteeKind What => (CommitteeKind)Kind;

    /// <summary>The role that chaired.</summary>
    public Role Chaired => Enum.Parse<Role>(Role);

    /// <summary>The last day on which anything was heard of it.</summary>
    public DateOnly LastHeard => Heard > OfferedOn ? Heard.Value : OfferedOn;
}
