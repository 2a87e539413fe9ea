using System.Reflection;

namespace Clairevoie.Tests.HouseRules;

/// <summary>What the budgets of docs/house.md are held against.</summary>
public static class Measures
{
    public static Budget CSharpBudget { get; } = new("C# file", 60, 200, 400);

    public static Budget StatisticsBudget { get; } = new("C# file of Statistics", 60, 200, 500);

    /// <summary>Each budget with the things that it holds.</summary>
    public static IReadOnlyList<(Budget Budget, IReadOnlyCollection<Measured> Things)> All { get; } =
    [
        (CSharpBudget, [.. Files(".cs").Where(file => !InStatistics(file.Name))]),
        (StatisticsBudget, [.. Files(".cs").Where(file => InStatistics(file.Name))]),
        (new("method", 8, 30, 60), [.. Repository.Under("", ".cs").SelectMany(MethodsOf)]),
        (new("constructor parameters", 2, 4, 6), [.. Built.Types.SelectMany(ConstructorsOf)]),
        (new(".sql file", 15, 60, 120), [.. Files(".sql")]),
        (new("TypeScript file", 80, 200, 300), [.. Files(".ts")]),
        (new("page", 50, 120, 200), [.. Files(".cshtml")]),
    ];

    private static IEnumerable<Measured> Files(string ending) =>
        Repository.Under("", ending).Select(path => new Measured(path, Repository.LinesOf(path)));

    private static bool InStatistics(string path) => path.StartsWith("src/Clairevoie.Statistics/", StringComparison.Ordinal);

    private static IEnumerable<Measured> MethodsOf(string path) =>
        Methods.Of(path, Repository.Read(path)).Select(method => new Measured($"{path}:{method.Name}", method.Lines));

    // A record's parameters are its fields, a delegate's belong to the compiler: neither tells of two verbs in one class.
    private static IEnumerable<Measured> ConstructorsOf(Type type) =>
        IsRecord(type) || type.IsAssignableTo(typeof(Delegate))
            ? []
            : type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(constructor => constructor.GetParameters().Length > 0)
                .Select(constructor => new Measured(Built.Named(type), constructor.GetParameters().Length));

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;
}
