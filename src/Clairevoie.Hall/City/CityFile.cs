using System.Text.Json;

namespace Clairevoie.Hall.City;

/// <summary>The city's settings on disk: <c>var/city.json</c>, written by people, read when the house opens.</summary>
public static class CityFile
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Where the settings are kept in this folder.</summary>
    public static string In(string folder) => Path.Combine(folder, "city.json");

    /// <summary>The settings of the city, or those of a city without a name when none were written.</summary>
    /// <exception cref="InvalidDataException">The file is not what it should be; the message says where.</exception>
    public static CitySettings Read(string folder)
    {
        var file = In(folder);
        if (!File.Exists(file))
            return new CitySettings();
        try
        {
            var city = JsonSerializer.Deserialize<CitySettings>(File.ReadAllText(file), Written) ?? new CitySettings();
            return city with { Logo = city.Logo is null ? null : Path.GetFullPath(city.Logo, Path.GetFullPath(folder)) };
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{file}, line {wrong.LineNumber + 1}: {wrong.Message} Correct the line, or take the file away to start without settings.", wrong);
        }
    }

    /// <summary>Writes the settings of a city.</summary>
    public static void Write(string folder, CitySettings city) =>
        File.WriteAllText(In(folder), JsonSerializer.Serialize(city, Written) + "\n");
}
