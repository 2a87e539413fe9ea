using System.CommandLine;
using System.Globalization;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Publication.OpenData;

namespace Clairevoie.Commands;

/// <summary>Protects the small counts of a linked set of tables: what may be told on the standard output, the audit in a file that stays inside.</summary>
public static class PublishProtectCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var json = HouseArguments.Json();
        var file = new Argument<FileInfo>("FILE") { Description = "CSV or XLSX with the columns cell, count, part_of (totals separated by |; after #, by which way a total is summed) and state (empty, excluded, told or kept)." };
        var audit = new Option<FileInfo?>("--audit") { Description = "Where to write what was hidden and why. It says which counts are small: it stays inside." };
        var command = new Command("protect", "Hides small counts of linked tables, and as many others as it takes that none follows from the rest.") { file, audit, json };
        command.SetAction(async (given, stop) =>
        {
            var source = given.GetRequiredValue(file);
            if (!source.Exists)
                throw new CommandRefused($"{source.Name} n’est pas là.");
            var (cells, wrong) = LinkedFile.Read(source.FullName);
            foreach (var words in wrong)
                await speech.Words.WriteLineAsync(words);
            if (cells is null)
                return Answer.Refused;
            var told = LinkedDisclosure.Tell(cells);
            await Tell(speech, told, given.GetResult(json) is not null, given.GetValue(json), stop);
            if (given.GetValue(audit) is { } named)
                await File.WriteAllBytesAsync(named.FullName, Audit(told), stop);
            await speech.Words.WriteLineAsync($"{told.Cells.Keys.Count} cellules, {told.Hidden.Count} tues ({string.Join(", ", told.Hidden.GroupBy(cell => cell.Why).OrderBy(why => why.Key).Select(why => $"{Words(why.Key)} {why.Count()}"))}).");
            foreach (var open in told.Open)
                await speech.Words.WriteLineAsync($"{open} : ce qui a déjà été dit le laisse calculer.");
            return told.Open.Count == 0 ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task Tell(Speech speech, LinkedTold told, bool asJson, string? file, CancellationToken stop)
    {
        var shown = told.Cells.Keys.Where(key => !told.Cells.KeptBack.Contains(key));
        if (asJson)
            await speech.Json(shown.Select(key => new { Cell = key, Count = told[key] }), file, stop);
        else
            await speech.Data.WriteAsync(Encoding.UTF8.GetString(ExtractCsv.Write(["cell", "count"], shown.Select(key => (IReadOnlyList<string>)[key, told[key]?.ToString(CultureInfo.InvariantCulture) ?? ""]))));
    }

    private static byte[] Audit(LinkedTold told) =>
        ExtractCsv.Write(["cell", "why", "for"], told.Hidden.Select(cell => (IReadOnlyList<string>)[cell.Key, cell.Why.ToString().ToLowerInvariant(), string.Join(" ; ", cell.For)]));

    private static string Words(WhyHidden why) => why switch
    {
        WhyHidden.Small => "petites",
        WhyHidden.Excluded => "exclues",
        WhyHidden.Complementary => "pour en protéger d’autres",
        WhyHidden.Differencing => "contre la soustraction de ce qui a été dit",
        _ => "hors des tableaux",
    };
}
