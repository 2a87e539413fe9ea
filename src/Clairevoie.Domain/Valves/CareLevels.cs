using System.Text.Json.Serialization;

namespace Clairevoie.Domain;

/// <summary>How much room a kind of care has. <c>default</c> is free.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlaceLevel>))]
public enum PlaceLevel
{
    /// <summary>More than one place in five is free.</summary>
    Free,

    /// <summary>One place in five is free, or fewer.</summary>
    Tight,

    /// <summary>One place in twenty is free, or fewer: never the last one exactly, which would tell of each structure how many are taken.</summary>
    Full,
}

/// <summary>Whether one kind of care has room.</summary>
public sealed record ServiceLevel(string Service, PlaceLevel Level);

/// <summary>Whether care has room, as partners outside care may know it: a word for each kind of service, of a day that is over. No number.</summary>
public sealed record CareLevels(DateOnly Day, IReadOnlyList<ServiceLevel> Services);
