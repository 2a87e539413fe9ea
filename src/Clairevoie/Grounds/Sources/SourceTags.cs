using System.Text.Json;

namespace Clairevoie.Grounds.Sources;

/// <summary>What an open file says of a feature. Each publisher has words of its own for the same thing; those of the open data of the State, of Paris and of Île-de-France are known.</summary>
internal readonly record struct SourceTags(JsonElement Feature)
{
    private static readonly string[] Names = ["nom", "name", "libelle", "l_qu", "l_ar", "nom_commune", "nom_gares", "nom_long", "nom_zdc", "res_com"];
    private static readonly string[] Codes = ["code", "code_insee", "insee", "c_quinsee", "c_arinsee", "insee_com"];
    private static readonly string[] Lines = ["ligne", "lignes", "line", "res_com", "indice_lig"];
    private static readonly string[] Modes = ["mode", "modes", "mode_", "railway"];

    public string? Name => First(Names);

    public string? Code => First(Codes);

    public string? Line => First(Lines);

    public string? Mode => First(Modes);

    private string? First(string[] keys)
    {
        if (!Feature.TryGetProperty("properties", out var said) || said.ValueKind != JsonValueKind.Object) return null;
        foreach (var key in keys)
            if (said.TryGetProperty(key, out var value) && Text(value) is { Length: > 0 } text) return text;
        return null;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
