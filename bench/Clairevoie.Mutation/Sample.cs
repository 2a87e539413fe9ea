using Clairevoie.Statistics.Chance;

namespace Clairevoie.Mutation;

/// <summary>Which mutants are tried: all of a folder, or so many of them drawn by a fixed seed.</summary>
internal sealed class Sample
{
    private const ulong Seed = 20261122;

    /// <param name="all">Every mutant.</param>
    /// <param name="asked">Folders, each as <c>Rates</c> or, for a sample, <c>Scan:300</c>, and <c>Scan:300..400</c> for the next hundred of the same order; none for everything.</param>
    public Sample(IReadOnlyList<Mutant> all, string[] asked)
    {
        Sizes = all.GroupBy(mutant => mutant.Folder).ToDictionary(folder => folder.Key, folder => folder.Count());
        var chance = new CounterChance(Seed, 0);
        Taken =
        [
            .. (asked.Length == 0 ? [.. Sizes.Keys.Order(StringComparer.Ordinal)] : asked).Select(word => word.Split(':')).SelectMany(word => all
                .Where(mutant => mutant.Folder == word[0])
                .OrderBy(mutant => chance.Bits((ulong)mutant.Id))
                .Skip(Ends(word).From).Take(Ends(word).Until - Ends(word).From)),
        ];
    }

    private static (int From, int Until) Ends(string[] word) => word.ElementAtOrDefault(1)?.Split("..") switch
    {
        [var from, var until] => (int.Parse(from), int.Parse(until)),
        [var until] => (0, int.Parse(until)),
        _ => (0, int.MaxValue),
    };

    /// <summary>How many mutants each folder has.</summary>
    public IReadOnlyDictionary<string, int> Sizes { get; }

    /// <summary>Those that are tried.</summary>
    public IReadOnlyList<Mutant> Taken { get; }
}
