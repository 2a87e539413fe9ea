namespace Clairevoie.HouseTests.Doors;

/// <summary>
/// What is knocked with where an address has a name in braces. A name without a kind is added here, with a value that could exist.
/// </summary>
public static class Samples
{
    private static readonly Dictionary<string, string> OfKind = new() { ["int"] = "1", ["guid"] = "00000000-0000-4000-8000-00000000abcd" };

    private static readonly Dictionary<string, string> OfName = new()
    {
        ["choix"] = "b59ei9-b59eia-b59eib",
        ["action"] = "00000000-0000-4000-8000-00000000abcd",
        ["collection"] = "nuisances",
        ["code"] = "404",
        ["feature"] = "ZON-0",
        ["form"] = "csv",
        ["structure"] = "00000000-0000-4000-8000-00000000abcd",
        ["month"] = "2026-09",
        ["meeting"] = "00000000-0000-4000-8000-00000000abcd",
        ["extrait"] = "chiffres",
        ["fichier"] = "chiffres.csv",
        ["file"] = "site.css",
        ["id"] = "00000000-0000-4000-8000-00000000abcd",
        ["jeton"] = "AAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ["name"] = "nuisances",
        ["ville"] = "ailleurs",
        ["part"] = "Justice",
        ["year"] = "2026",
    };

    /// <summary>Doors that ask for more than a role: without it they answer that nothing is there. Each with what they ask.</summary>
    private static readonly Dictionary<string, string> AskedBeside = new()
    {
        ["problemes/nouveau"] = "an agency that opens problems of its own, or a committee",
        ["adopter"] = "a line that writes every measure of the plan",
        ["plan/nouveau"] = "a line that writes every measure of the plan",
        ["soin/releve"] = "which structure of the viewer's own agency",
        ["justice/trimestres"] = "a line that holds the returns of every office",
        ["justice/trimestres/publie"] = "which quarter was told, and a line that holds the returns of every office",
    };

    /// <summary>Whether a door asks for more than a role.</summary>
    public static bool AsksMore(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return AskedBeside.ContainsKey(template.TrimStart('/'));
    }

    /// <summary>The value for this name, or for this kind.</summary>
    public static string Of(string name, string kind, string template) =>
        OfName.GetValueOrDefault(name) ?? OfKind.GetValueOrDefault(kind)
        ?? throw new KeyNotFoundException($"The address {template} has a parameter {name}: give it a sample in Doors/Samples.cs.");
}
