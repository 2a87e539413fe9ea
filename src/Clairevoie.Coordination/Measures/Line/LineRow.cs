using Clairevoie.Domain;

namespace Clairevoie.Coordination.Measures.Line;

/// <summary>A line of the plan as its table keeps it.</summary>
public sealed record LineRow(
    string Id, string Author, string Agency, string Territory, string Plan, string Number, int Kind, string Strand, string PartOf, string Title, string Aim, string Indicator,
    DateOnly? Due, string Audience, string Channel, DateOnly? Begins, DateOnly? Ends, long? Reach, string Source, int Version, DateOnly EnteredOn)
{
    /// <summary>The line itself, with the agencies that work on it too.</summary>
    public PlanLine With(IReadOnlyList<string> partners) => new()
    {
        Plan = Plan, Number = Number, Kind = (PlanLineKind)Kind, Strand = Strand, Within = PartOf, Title = Title, Aim = Aim,
        Pilot = Agency, Partners = partners, Territory = Territory, Indicator = Indicator, Due = Due,
        Audience = Audience, Channel = Channel, Begins = Begins, Ends = Ends, Reach = Reach, Source = Source,
    };

    /// <summary>What is bound to write a line.</summary>
    public static object Bind(PlanLine line, Guid id, MissionId author, (DateOnly Today, int Version) at) => new
    {
        id, author, agency = line.Pilot, territory = line.Territory, plan = line.Plan, number = line.Number, kind = (int)line.Kind, strand = line.Strand, part_of = line.Within, title = line.Title, aim = line.Aim, indicator = line.Indicator,
        due = line.Due, audience = line.Audience, channel = line.Channel, begins = line.Begins, ends = line.Ends, reach = line.Reach, source = line.Source, today = at.Today, version = at.Version,
    };
}
