using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Networks;

/// <summary>What the forms about networks hold, and what they offer.</summary>
internal static class NetworkForm
{
    /// <summary>A node, as it was filled in.</summary>
    public static OpenNode Node(IFormCollection form) => new(ClosedWords.Read<NodeKind>(form["Kind"]), form["Territory"], form["Words"])
    {
        Channel = ClosedWords.Read<Platform>(form["Platform"]) is { } platform
            ? new(platform, ClosedWords.ReadFlags<SalePattern>(form["Pattern"]), ClosedWords.ReadFlags<SaleHours>(form["Hours"]), [.. form["Sectors"].ToString().Split([',', ' ', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)])
            : null,
    };

    /// <summary>A tie, as it was filled in.</summary>
    public static TieNodes Tie(Guid one, IFormCollection form, Guid? item) =>
        new(one, Guid.TryParse(form["Other"], out var other) ? other : null, ClosedWords.Read<TieKind>(form["Tie"]), ClosedWords.ReadDay(form["Day"]), form["Reason"])
        {
            Source = ClosedWords.Read<SourceGrade>(form["Source"]) ?? SourceGrade.X,
            Information = ClosedWords.Read<InformationGrade>(form["Information"]) ?? InformationGrade.NotBorneOut,
            Item = item,
        };

    /// <summary>A choice of nothing, then every value.</summary>
    public static Choice[] OrNothing<T>(IStringLocalizer words, string key, string nothing)
        where T : struct, Enum => [new("", words[nothing]), .. words.Choices<T>(key)];
}
