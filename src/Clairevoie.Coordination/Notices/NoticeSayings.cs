using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Notices;

/// <summary>Notices in words: where, which week, when in Paris, which post.</summary>
public sealed class NoticeSayings(IStringLocalizer<NoticeWords> words, TerritoryShapes places)
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>A day and an hour of Paris.</summary>
    public static string At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Paris).ToString("g", CultureInfo.CurrentCulture);

    /// <summary>Territory or sector, topic and week, as far as the notice tells them.</summary>
    public string Where(NoticeToldRow told)
    {
        ArgumentNullException.ThrowIfNull(told);
        string?[] parts =
        [
            told.Territory.Length > 1 ? places.Say(told.Territory) : null,
            told.Sector.Length > 0 ? words["say.sector", told.Sector].Value : null,
            told.Topic is { } topic ? words[$"topic.{topic}"].Value : null,
            IsoWeek.Read(told.Week) is { } week ? words["say.week", week.Monday.ToString("d", CultureInfo.CurrentCulture)].Value : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>A post: its role and its agency.</summary>
    public static string Of(Role role, string agency) => $"{AccessWords.Capital(AccessWords.Of(role))} ({agency})";
}
