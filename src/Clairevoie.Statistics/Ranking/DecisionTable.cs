using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Ranking;

/// <summary>Choices by criteria, and what was said about the criteria.</summary>
public sealed record DecisionTable
{
    /// <summary>More criteria than this nobody weighs, and orders of them are too many to count.</summary>
    public const int MostCriteria = 16;

    /// <summary>A table.</summary>
    /// <exception cref="DataRefusedException">Fewer than two choices, no criterion or more than <see cref="MostCriteria"/>; a name twice or missing;
    /// a choice without one finite interval per criterion; weights that cannot sum to one; preferences about criteria that are not there.</exception>
    public DecisionTable(IReadOnlyList<Criterion> criteria, IReadOnlyList<Choice> choices, IReadOnlyList<Preference>? preferences = null)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(choices);
        (Criteria, Choices, Preferences) = ([.. criteria], [.. choices], [.. preferences ?? []]);
        RefuseNames();
        RefuseValues();
        RefuseWeights();
    }

    /// <summary>By what.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>Among what.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>What was said.</summary>
    public IReadOnlyList<Preference> Preferences { get; }

    /// <summary>The place of a criterion by its name.</summary>
    internal int Place(string name)
    {
        for (var at = 0; at < Criteria.Count; at++)
            if (string.Equals(Criteria[at].Name, name, StringComparison.Ordinal))
                return at;
        throw DataRefusedException.Because("unknown-criterion", $"Aucun critère « {name} ».", $"There is no criterion « {name} ».");
    }

    private void RefuseNames()
    {
        if (Criteria.Count is 0 or > MostCriteria || Choices.Count < 2)
            throw DataRefusedException.Because("table-size", $"Il faut de 1 à {MostCriteria} critères et au moins deux choix.", $"From 1 to {MostCriteria} criteria and at least two choices are needed.");
        if (Twice(Criteria.Select(one => one.Name)) || Twice(Choices.Select(one => one.Name)))
            throw DataRefusedException.Because("names", "Chaque critère et chaque choix a un nom, et un seul.", "Every criterion and every choice has a name of its own.");
    }

    private static bool Twice(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Any(string.IsNullOrWhiteSpace) || list.Distinct(StringComparer.Ordinal).Count() != list.Count;
    }

    private void RefuseValues()
    {
        var bad = Choices.FirstOrDefault(choice => choice.Values.Count != Criteria.Count || choice.Values.Any(value => !double.IsFinite(value.Low) || !double.IsFinite(value.High) || value.Low > value.High));
        if (bad is not null)
            throw DataRefusedException.Because("values", $"« {bad.Name} » : un nombre, ou un intervalle du plus petit au plus grand, pour chaque critère.", $"« {bad.Name} »: a number, or an interval from the least to the most, for every criterion.");
    }

    private void RefuseWeights()
    {
        if (Criteria.Any(one => !(one.Weight.Low >= 0) || !(one.Weight.High <= 1) || one.Weight.Low > one.Weight.High) || Criteria.Sum(one => one.Weight.Low) > 1 || Criteria.Sum(one => one.Weight.High) < 1)
            throw DataRefusedException.Because("weights", "Les poids vont de 0 à 1 et leur somme fait 1 : ces bornes ne le permettent pas.", "Weights lie from 0 to 1 and sum to 1: these bounds do not allow it.");
        foreach (var said in Preferences)
            (_, _) = (Place(said.Over), Place(said.Under));
    }
}
