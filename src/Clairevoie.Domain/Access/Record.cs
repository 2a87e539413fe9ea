namespace Clairevoie.Domain;

/// <summary>What the table needs to know of a protected record: the four columns that every protected table carries, and its shares.</summary>
/// <param name="Id">The record's identifier, as its room keeps it.</param>
/// <param name="Author">The mission that wrote it; anonymous for a report.</param>
/// <param name="Agency">The agency it belongs to.</param>
/// <param name="Territory">The code of the territory it lies in.</param>
/// <param name="SharedWithMissions">Missions it was shared with.</param>
/// <param name="SharedWithAgencies">Agencies it was shared with.</param>
public sealed record Record(
    string Id,
    MissionId Author,
    AgencyId Agency,
    string Territory,
    IReadOnlySet<MissionId> SharedWithMissions,
    IReadOnlySet<AgencyId> SharedWithAgencies);
