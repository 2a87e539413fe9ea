using System.Globalization;
using System.Reflection;

namespace Clairevoie.Store;

/// <summary>One step forward of a schema: <c>Migrations/0001_name.sql</c>, or one text for each engine.</summary>
internal sealed record Migration(int Number, string Name)
{
    private const string Folder = ".Migrations.";

    /// <summary>The steps that an assembly carries, first to last.</summary>
    public static IReadOnlyList<Migration> Of(Assembly home) =>
        [.. home.GetManifestResourceNames()
            .Where(resource => resource.Contains(Folder, StringComparison.Ordinal) && resource.EndsWith(".sql", StringComparison.Ordinal))
            .Select(resource => resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..].Split('.')[0])
            .Distinct()
            .Select(name => new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name))
            .OrderBy(step => step.Number)];
}
