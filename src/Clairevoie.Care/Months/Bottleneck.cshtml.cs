using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts.Charts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Months;

/// <summary>Where people wait for a place, and what is missing after shelter: a month as it was told, drawn and as a table.</summary>
[Shows(Subject.CareReturn, Sight.Count)]
public sealed class BottleneckModel(MonthBook months, IStringLocalizer<CareWords> words) : PageModel
{
    /// <summary>The months told with requests in them.</summary>
    public IReadOnlyList<MonthLine> Told { get; private set; } = [];

    /// <summary>The month that is shown.</summary>
    public MonthLine? Chosen { get; private set; }

    /// <summary>Whether the viewer enters requests.</summary>
    public bool Writes => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.CareReturn);

    /// <summary>The requests as a flow.</summary>
    public Flow? Flow => Chosen is null ? null : new(words["bottleneck.flow", CareSayings.Month(Chosen.Month)], InAll,
        [.. TableOf(RequestTables.Requests).Columns.Where(column => column != ToldTable.Total).Select(column => words[$"measure.{column}"].Value)],
        [.. Lines.Select(line => new FlowLink(words[$"service.{From(line.Key)}"], words[$"service.{Towards(line.Key)}"], [.. line.Counts.SkipLast(1).Select(count => (double?)count)]))])
    {
        FromIs = words["requests.from"], ToIs = words["requests.towards"], Absent = words["bottleneck.hidden"], Source = words["bottleneck.source", Chosen.ToldOn],
    };

    /// <summary>The band of the median wait, by line, in days at most.</summary>
    public IReadOnlyList<(string Line, long Days)> Waits =>
        [.. TableOf(RequestTables.Wait).Lines.Select(line => (line.Key, line.Counts[1]!.Value)).OrderByDescending(wait => wait.Item2)];

    /// <summary>Who waits for which strand of care, as it was told.</summary>
    public IReadOnlyList<ToldTable> Waiting => [.. (Chosen?.Sheet.Tables ?? []).Where(table => table.Name == WaitingTable.Name)];

    /// <summary>The largest number of requests that wait, in a sentence.</summary>
    public string Sentence => Lines.Where(line => line.Counts[1] is > 0).MaxBy(line => line.Counts[1]) is { } worst
        ? words["bottleneck.worst", Say(worst.Key), worst.Counts[1]!.Value]
        : words["bottleneck.no-worst"];

    private string InAll => TableOf(RequestTables.Requests).Lines[^1].Counts is [{ } answered, .., { } all]
        ? words["bottleneck.in-all", answered, all]
        : words["bottleneck.in-all.hidden"];

    private IEnumerable<ToldLine> Lines => TableOf(RequestTables.Requests).Lines.Where(line => line.Key != ToldTable.Total);

    public async Task OnGet(string? mois, CancellationToken stop)
    {
        Told = [.. (await months.Told(stop)).Where(month => month.Sheet.Tables.Any(table => table.Name == RequestTables.Requests))];
        Chosen = Told.FirstOrDefault(month => month.Month == mois) ?? (Told.Count > 0 ? Told[0] : null);
    }

    /// <summary>« Hébergement → Psychiatrie ».</summary>
    public string Say(string line) => $"{words[$"service.{From(line)}"]} → {words[$"service.{Towards(line)}"]}";

    private ToldTable TableOf(string name) => Chosen?.Sheet.Tables.FirstOrDefault(table => table.Name == name) ?? new(name, [], []);

    private static string From(string line) => line.Split(RequestTables.Towards)[0];

    private static string Towards(string line) => line.Split(RequestTables.Towards)[^1];
}
