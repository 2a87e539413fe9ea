using System.Reflection;
using System.Runtime.CompilerServices;

namespace Clairevoie.Tests.HouseRules;

/// <summary>The house as it was built: the assemblies of src/ and the types that people wrote in them.</summary>
public static class Built
{
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. Project.All.Where(project => project.Path.StartsWith("src/", StringComparison.Ordinal))
            .Select(project => Assembly.Load(project.Name == "Clairevoie" ? "clairevoie" : project.Name))];

    /// <summary>Every type written by hand: what the compiler, the generators and Razor make is left out.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten)];

    public static string Named(Type type) => type.FullName ?? type.Name;

    /// <summary>The name without the mark of its type parameters.</summary>
    public static string Bare(Type type) => type.Name.Split('`')[0];

    private static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("Clairevoie", StringComparison.Ordinal) == true
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
