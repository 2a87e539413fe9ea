using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Record = Clairevoie.Domain.Record;

namespace Clairevoie.Tests.Access;

/// <summary>A drawn viewer (their role is chosen later) and the records that they look at.</summary>
public sealed record World(MissionId Mission, AgencyId Agency, IReadOnlySet<string> Territories, IReadOnlyList<Record> Records)
{
    private static readonly MissionId[] Missions =
        [MissionId.Anonymous, .. Enumerable.Range(1, 3).Select(n => new MissionId(new Guid(n, 0, 0, new byte[8])))];

    private static readonly AgencyId[] Agencies = [AgencyId.None, new(""), new("PP"), new("pp"), new("ARS"), new("O'Neil")];

    private static readonly string[] Codes = ["", Viewer.NoTerritory, "DEP-75", "COM-75056", "ARM-75118", "ARM-75119", "ZON-Écluse"];

    public Viewer As(Role role) => new(Mission, Agency, role, Territories);

    public static Arbitrary<World> Drawn() => Arb.From(
        from mission in Gen.Elements(Missions)
        from agency in Gen.Elements(Agencies)
        from territories in Gen.SubListOf(Codes)
        from records in Gen.ListOf(OneRecord())
        select new World(mission, agency, territories.ToHashSet(), [.. records.Select((record, n) => record with { Id = $"r{n}" })]));

    private static Gen<Record> OneRecord() =>
        from author in Gen.Elements(Missions)
        from agency in Gen.Elements(Agencies)
        from territory in Gen.Elements(Codes)
        from missions in Gen.SubListOf(Missions)
        from agencies in Gen.SubListOf(Agencies)
        select new Record("", author, agency, territory, missions.ToHashSet(), agencies.ToHashSet());
}
