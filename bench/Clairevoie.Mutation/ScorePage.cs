using System.Globalization;
using System.Text;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Mutation;

/// <summary>What became of the mutants, by folder.</summary>
internal sealed class ScorePage(Sample sample, IReadOnlyList<(Mutant Mutant, string Verdict)> tried)
{
    /// <summary>The columns of docs/statistics/mutation.md. A mutant that no test reaches counts as unnoticed; a sample's score has its exact interval.</summary>
    public string Table()
    {
        var table = new StringBuilder("| folder | mutants | tried | noticed | of them late | survived | not reached | score | 95 % |\n|---|---:|---:|---:|---:|---:|---:|---:|---|\n");
        foreach (var folder in tried.GroupBy(one => one.Mutant.Folder))
            table.AppendLine(Row(folder.Key, sample.Sizes[folder.Key], [.. folder.Select(one => one.Verdict)]));
        return table.ToString();
    }

    public string Survivors() => string.Join('\n', tried.Where(one => one.Verdict is "survived" or "not reached")
        .OrderBy(one => one.Mutant.Id)
        .Select(one => $"{one.Mutant.Where}\t{one.Verdict}\t{one.Mutant.Kind}\t{one.Mutant.Was.ReplaceLineEndings(" ")}\t{one.Mutant.Becomes.ReplaceLineEndings(" ")}"));

    private static string Row(string name, int all, string[] verdicts)
    {
        var (survived, unreached) = (verdicts.Count(verdict => verdict == "survived"), verdicts.Count(verdict => verdict == "not reached"));
        var noticed = verdicts.Length - survived - unreached;
        var late = verdicts.Count(verdict => verdict is "late" or "crashed");
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {all} | {verdicts.Length} | {noticed} | {late} | {survived} | {unreached} | {100d * noticed / verdicts.Length:0.0} % | {(verdicts.Length < all ? Interval(noticed, verdicts.Length) : "whole")} |");
    }

    // Clopper and Pearson: the mutants that were not tried may be better noticed, or worse.
    private static string Interval(int noticed, int tried)
    {
        var low = noticed == 0 ? 0 : BetaShare.Quantile(0.025, noticed, tried - noticed + 1);
        var high = noticed == tried ? 1 : BetaShare.Quantile(0.975, noticed + 1, tried - noticed);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * low:0} to {100 * high:0}");
    }
}
