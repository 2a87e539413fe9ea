using System.Globalization;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Pairs;

/// <summary>A table of pairs in one sentence.</summary>
internal static class KnoxWords
{
    private const double Rare = 0.05;
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static Sentence Of(KnoxTable table, DaySpan span)
    {
        var over = table.Cells.Where(cell => cell.CorrectedP <= Rare && cell.Pairs > cell.Expected).MaxBy(cell => cell.Ratio);
        if (over is null)
            return new Sentence(
                $"Parmi {table.Events} faits du {span.First:yyyy-MM-dd} au {span.Last:yyyy-MM-dd}, être proches dans l'espace ne rapproche pas dans le temps plus que le hasard ne le ferait.",
                $"Among {table.Events} events from {span.First:yyyy-MM-dd} to {span.Last:yyyy-MM-dd}, being near in space brings events no nearer in time than chance would.");
        return new Sentence(
            string.Create(French, $"Parmi {table.Events} faits du {span.First:yyyy-MM-dd} au {span.Last:yyyy-MM-dd}, {Counted.French(over.Pairs, "paire est", "paires sont")} à {over.FromMetres:0.#}–{over.ToMetres:0.#} m et à {over.FromDays}–{over.ToDays - 1} jours, {over.Ratio:0.0#} fois ce que donne le hasard."),
            string.Create(CultureInfo.InvariantCulture, $"Among {table.Events} events from {span.First:yyyy-MM-dd} to {span.Last:yyyy-MM-dd}, {Counted.English(over.Pairs, "pair is", "pairs are")} {over.FromMetres:0.#}–{over.ToMetres:0.#} m and {over.FromDays}–{over.ToDays - 1} days apart, {over.Ratio:0.0#} times what chance gives."));
    }
}
