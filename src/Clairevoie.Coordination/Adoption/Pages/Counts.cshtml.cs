using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Store;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A count as its table keeps it.</summary>
public sealed record CountRow(string Series, string Place, string Period, string Unit, double Counted, string Source, DateOnly TakenOn);

/// <summary>One series: its title, its picture with the table, where it came from.</summary>
public sealed record CountSeries(string Title, Picture Picture, string Source);

/// <summary>The counts by month, quarter or year that came in with files.</summary>
[Shows(Subject.PlanMeasure)]
public sealed class CountsModel(Cellar cellar, IStringLocalizer<AdoptionWords> words) : PageModel
{
    private const int MostSeries = 40;

    private static readonly Question Seen = Question.In<CountsModel>("Taking/counts_seen");

    /// <summary>The series.</summary>
    public IReadOnlyList<CountSeries> Series { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        var rows = await cellar.Of(Room.Coordination).Look(room => room.Rows<CountRow>(Seen.SeenBy(HttpContext.Viewer()!, Subject.PlanMeasure, Sight.Full)), stop);
        Series = [.. rows.GroupBy(row => (row.Series, row.Place)).Take(MostSeries).Select(One)];
    }

    private CountSeries One(IGrouping<(string Series, string Place), CountRow> of)
    {
        var (rows, title) = (of.ToList(), of.Key.Place.Length > 0 ? $"{of.Key.Series} – {of.Key.Place}" : of.Key.Series);
        var (first, last) = (rows[0], rows[^1]);
        var says = words["counts.say", first.Period, first.Counted, last.Period, last.Counted].Value;
        return new(title, new Picture(title, says, rows.ConvertAll(row => row.Period), [new(title, rows.ConvertAll(row => (double?)row.Counted))]) { Shape = Shape.Lines, LabelsAre = words["counts.period"] }, last.Source);
    }
}
