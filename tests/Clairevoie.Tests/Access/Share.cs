using Clairevoie.Domain;
using Record = Clairevoie.Domain.Record;

namespace Clairevoie.Tests.Access;

/// <summary>One row of <c>seen_by</c>.</summary>
public sealed record Share(string Record, string Mission, string Agency)
{
    /// <summary>The rows of one record.</summary>
    public static IReadOnlyList<Share> Of(Record record) =>
    [
        .. record.SharedWithMissions.Select(mission => new Share(record.Id, mission.ToString(), "")),
        .. record.SharedWithAgencies.Select(agency => new Share(record.Id, "", agency.ToString())),
    ];
}
