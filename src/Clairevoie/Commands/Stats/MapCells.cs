using System.CommandLine;
using Clairevoie.Statistics.Accuracy;

namespace Clairevoie.Commands.Stats;

/// <summary>The options that say where the cells or streets of a past map are, and the reading of them.</summary>
internal sealed class MapCells
{
    private readonly Option<FileInfo?> cells = new("--cells") { Description = "The cells or streets of the map: CSV with a header, one in each row." };
    private readonly Option<string?> size = new("--size") { Description = "The column of the area or length; size, area, length or surface when not named." };
    private readonly Option<string?> later = new("--later") { Description = "The column of the events that followed; later, after or apres when not named." };
    private readonly Option<string?> earlier = new("--earlier") { Description = "The column of the events from which the map was drawn, for the recapture rate." };
    private readonly Option<string?> hot = new("--hot") { Description = "The column that says 1 where the map was hot and 0 elsewhere." };
    private readonly Option<string?> score = new("--score") { Description = "Instead of --hot: the column of the map's values." };
    private readonly Option<double> share = new("--share") { Description = "With --score: the share of the whole size that is called hot.", DefaultValueFactory = _ => 0.05 };

    /// <summary>The option that names the file.</summary>
    public Option File => cells;

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { cells, size, later, earlier, hot, score, share }) command.Options.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetResult(hot) is not null && given.GetResult(score) is not null) given.AddError("--hot and --score exclude each other.");
        });
    }

    public IReadOnlyList<MapCell> Read(ParseResult given, CancellationToken stop)
    {
        using var sheet = new Sheet(given.GetValue(cells)!);
        var (wide, after) = (sheet.Column(given.GetValue(size), "--size", "size", "area", "length", "surface"), sheet.Column(given.GetValue(later), "--later", "later", "after", "apres"));
        var before = given.GetValue(earlier) is { } named ? sheet.Column(named, "--earlier") : -1;
        var scored = given.GetValue(score) is { } column ? sheet.Column(column, "--score") : -1;
        var marked = scored < 0 ? sheet.Column(given.GetValue(hot), "--hot", "hot") : -1;
        var rows = new List<(double Size, double Score, long Later, long Earlier)>();
        while (sheet.Next())
        {
            stop.ThrowIfCancellationRequested();
            var value = sheet.Number(scored >= 0 ? scored : marked);
            if (scored < 0 && value is not (0 or 1)) throw sheet.Wrong(marked, "is neither 0 nor 1");
            rows.Add((sheet.Number(wide), value, sheet.Count(after), before < 0 ? 0 : sheet.Count(before)));
        }

        return scored >= 0
            ? MapCell.Hottest(rows, given.GetValue(share))
            : [.. rows.Select(row => new MapCell(row.Size, row.Score == 1, row.Later, row.Earlier))];
    }
}
