using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Networks;

/// <summary>What the forms about networks hold, and what they offer.</summary>
internal static class NetworkForm
{
    /// <summary>A node, as it was filled in.</summary>
    public static OpenNode Node(IFormCollection form) => new(Value<NodeKind>(form["Kind"]), form["Territory"], form["Words"])
    {
        Channel = Value<Platform>(form["Platform"]) is { } platform
            ? new(platform, Flags<SalePattern>(form["Pattern"]), Flags<SaleHours>(form["Hours"]), [.. form["Sectors"].ToString().Split([',', ' ', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)])
            : null,
    };

    /// <summary>A tie, as it was filled in.</summary>
    public static TieNodes Tie(Guid one, IFormCollection form, Guid? item) =>
        new(one, Guid.TryParse(form["Other"], out var other) ? other : null, Value<TieKind>(form["Tie"]), Day(form["Day"]), form["Reason"])
        {
            Source = Value<SourceGrade>(form["Source"]) ?? SourceGrade.X,
            Information = Value<InformationGrade>(form["Information"]) ?? InformationGrade.NotBorneOut,
            Item = item,
        };

    /// <summary>Every value of a closed list as a choice, after those that are left out.</summary>
    public static Choice[] Choices<T>(IStringLocalizer words, string key, params T[] without)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Except(without).Select(value => new Choice(value.ToString(), words[$"{key}.{value}"]))];

    /// <summary>A choice of nothing, then every value.</summary>
    public static Choice[] OrNothing<T>(IStringLocalizer words, string key, string nothing)
        where T : struct, Enum => [new("", words[nothing]), .. Choices<T>(words, key)];

    private static T? Value<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;

    private static T Flags<T>(Microsoft.Extensions.Primitives.StringValues ticked)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), ticked.Select(Value<T>).Where(value => value is not null).Aggregate(0, (all, value) => all | Convert.ToInt32(value, CultureInfo.InvariantCulture)));

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
