using System.Globalization;
using Clairevoie.Towns;

namespace Clairevoie.HouseTests.Walks;

/// <summary>Fills forms: as somebody would who has something to say, or as somebody who wants to break the house.</summary>
internal sealed class Filler(Chance chance, DateOnly today)
{
    private static readonly string[] Plain = ["Un banc cassé près du square.", "Réunion de suivi", "Rien à signaler ce mois.", "Canal", "Deux nettoyages prévus", "12 rue des Essais"];

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "' or '1'='1' --", "\"; drop table place; --", "../../keys/care.key", "{{7*7}}", "=cmd|' /C calc'!A0", "-1", "99999999999999999999", "1e309",
        "\u202Egnol\u0000", "%00%0d%0aSet-Cookie:x=1", new('x', 6_000), "{\"$ne\":null}", "COM-99999' union select * from care_return", "😀\uFFFD", "0", "",
    ];

    /// <summary>What is said in a text; the walk says anything but the canary, the planting nothing else.</summary>
    public string? Word { get; init; }

    /// <summary>What is counted where a number is asked for; small numbers where nothing is named.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>The form, filled.</summary>
    public (string Name, string Value)[] Fill(SeenForm form, bool hostile = false)
    {
        var asked = form.Fields.Where(field => field.Kind is not "file" && (field.Kind is not ("checkbox" or "button") || chance.Happens(0.6))).ToList();
        var counted = new Queue<int>(asked.Where(field => field.IsNumber).Select(_ => Count()).OrderDescending()); // a whole stands before its part
        return [.. asked.Select(field => (field.Name, hostile && chance.Happens(0.4) ? chance.Of(Hostile) : field.IsNumber ? $"{counted.Dequeue()}" : Value(field)))];
    }

    /// <summary>Fields that a door may or may not ask for, of which nothing is known.</summary>
    public (string Name, string Value)[] Guess() =>
        [.. ((string[])["Name", "Words", "Territory", "Day", "id", "Month", "act", "Structure", "Office", "Period", "figure", "q"]).Where(_ => chance.Happens(0.4)).Select(name => (name, chance.Of(Hostile)))];

    /// <summary>Something to ask for behind a question mark.</summary>
    public string Question()
    {
        var asked = chance.Of(Hostile);
        return $"?{chance.Of(["q", "periode", "annee", "handler", "territoire", "couche", "structure", "mois", "nature", "tri", "retour"])}={Uri.EscapeDataString(asked[..Math.Min(60, asked.Length)])}";
    }

    // What the page offers is kept more often than not: a form with its hidden numbers is the one that goes through.
    private string Value(SeenField field) => field switch
    {
        { Options.Count: > 0 } => field.Name == "Attested" ? "no" : chance.Of(field.Options),
        { Kind: "hidden" or "button" } => field.Value,
        { Kind: "date" } => field.Value.Length == 0 && chance.Happens(0.5) ? "" : Day(today.AddDays(-chance.Below(3))),
        { Name: "Centre" or "lat" } => "46.0201 -4.0102",
        { Value.Length: > 0 } when chance.Happens(0.8) => field.Value,
        { Kind: "words" } when chance.Happens(0.3) => "",
        _ => Word is null ? chance.Of(Plain) : $"{Word} {chance.Below(100)}",
    };

    private int Count() => Numbers.Count > 0 ? chance.Of(Numbers) : 11 + chance.Below(90);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
