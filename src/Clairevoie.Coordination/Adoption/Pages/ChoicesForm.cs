using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What somebody says of columns and colours, as the form sends it back: only what differs from the proposal is kept.</summary>
internal static class ChoicesForm
{
    private static readonly Meaning[] OfMeasures =
    [
        Meaning.Unknown, Meaning.LeftOut, Meaning.Number, Meaning.Title, Meaning.Parent, Meaning.Strand, Meaning.Aim, Meaning.Words, Meaning.Pilot, Meaning.Partners, Meaning.Place, Meaning.Indicator, Meaning.Target,
        Meaning.Due, Meaning.Begins, Meaning.State, Meaning.Progress, Meaning.News, Meaning.ToldOn, Meaning.Sum, Meaning.Funder, Meaning.Year, Meaning.Source, Meaning.RowTotal,
    ];

    private static readonly Meaning[] OfMeetings =
        [Meaning.Unknown, Meaning.LeftOut, Meaning.MeetingDay, Meaning.Committee, Meaning.AgendaItem, Meaning.Decision, Meaning.Owner, Meaning.Due, Meaning.State, Meaning.Number, Meaning.News, Meaning.Place];

    private static readonly Meaning[] OfCounts = [Meaning.Unknown, Meaning.LeftOut, Meaning.Period, Meaning.Series, Meaning.Count, Meaning.Unit, Meaning.Place, Meaning.RowTotal];

    /// <summary>What a column may be said to be.</summary>
    public static IEnumerable<Meaning> Offered(TableKind kind) => kind switch
    {
        TableKind.Meetings => OfMeetings,
        TableKind.Counts => OfCounts,
        TableKind.Measures => OfMeasures,
        _ => OfMeasures.Concat(OfMeetings).Concat(OfCounts).Distinct(),
    };

    /// <summary>Reads the form against what was understood when it was shown.</summary>
    public static AdoptionChoices Read(IFormCollection form, BookRead shown)
    {
        var shapes = new Dictionary<string, IReadOnlyDictionary<string, Meaning>>();
        for (var table = 0; table < shown.Tables.Count; table++)
        {
            var sense = shown.Tables[table].Sense;
            var said = new Dictionary<string, Meaning>();
            for (var at = 0; at < sense.Columns.Count; at++)
                if (Enum.TryParse<Meaning>(form[$"column.{table}.{at}"], out var means) && Enum.IsDefined(means) && (means != sense.Columns[at].Means || sense.Columns[at].ByPeople))
                    said[sense.Table.Columns[at].Heading] = means;
            if (said.Count > 0) shapes[sense.Shape] = said;
        }

        var colours = form.Where(field => field.Key.StartsWith("colour.", StringComparison.Ordinal) && (field.Value == States.Late || Written.Word<PlanState>(field.Value) is not null))
            .ToDictionary(field => field.Key[7..], field => field.Value.ToString());
        return new() { Columns = shapes, Colours = colours };
    }
}
