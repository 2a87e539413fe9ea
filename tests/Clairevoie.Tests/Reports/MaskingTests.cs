using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("appelez le 06 12 34 56 78 la nuit", "06 12")]
    [InlineData("appelez le 0612345678", "0612345678")]
    [InlineData("06.12.34.56.78 ou 06-12-34-56-78", "12")]
    [InlineData("06/12/34/56/78", "12/34")]
    [InlineData("0 6 1 2 3 4 5 6 7 8", "1 2 3")]
    [InlineData("+33 (0)6 12 34 56 78", "34 56")]
    [InlineData("0033612345678", "612345678")]
    [InlineData("call +44 7700 900123", "7700")]
    [InlineData("numéro 6 12 34 56 78", "34 56")]
    [InlineData("zéro six douze trente-quatre cinquante-six soixante-dix-huit", "douze")]
    public void Telephone_numbers_are_masked(string told, string gone) => Masks(Masked.Phone, told, gone);

    [Theory]
    [InlineData("une voiture AB-123-CD grise", "123")]
    [InlineData("plaque ab123cd", "123")]
    [InlineData("plaque AB 123 CD", "123")]
    [InlineData("scooter fg 456 hj garé", "456")]
    [InlineData("vieille 1234 AB 75", "1234")]
    [InlineData("vieille 123ABC93", "123")]
    [InlineData("corse 567 QRS 2A", "567")]
    public void Number_plates_are_masked(string told, string gone) => Masks(Masked.Plate, told, gone);

    [Theory]
    [InlineData("écrire à ali.baba@example.org svp", Masked.Email, "ali.baba")]
    [InlineData("ali (at) example.org", Masked.Email, "example")]
    [InlineData("voir https://t.me/kanal18 le soir", Masked.Link, "kanal18")]
    [InlineData("voir t.me/kanal18", Masked.Link, "kanal18")]
    [InlineData("pub sur @le_four_du_18", Masked.Handle, "le_four")]
    [InlineData("snap : vendeur-du-quai", Masked.Handle, "vendeur-du-quai")]
    [InlineData("Telegram kanal_18", Masked.Handle, "kanal_18")]
    public void Addresses_links_and_accounts_are_masked(string told, Masked what, string gone) => Masks(what, told, gone);

    [Theory]
    [InlineData("au 3e étage à gauche", "3e")]
    [InlineData("au troisième étage", "troisième")]
    [InlineData("étage 12", "12")]
    [InlineData("3rd floor", "3rd")]
    [InlineData("porte 14", "14")]
    [InlineData("porte B au fond", "B ")]
    [InlineData("appt 32B", "32B")]
    [InlineData("appartement n° 7", "7")]
    [InlineData("digicode 45A89", "45A89")]
    [InlineData("le code de la porte est 1234", "1234")]
    public void Floors_doors_and_door_codes_are_masked(string told, string gone) => Masks(Masked.Door, told, gone);

    [Theory]
    [InlineData("12 bis rue des Écluses, 75018 Paris")]
    [InlineData("Porte d'Aubervilliers, sortie 3, vers 22 h 30")]
    [InlineData("Porte de la Chapelle, le 01/02/2026 14 h 30")]
    [InlineData("à moins de 100 km, à 150 mètres, de 200 en 300")]
    [InlineData("la porte a été forcée, la porte à droite du café reste fermée")]
    [InlineData("du 05.06.2025 10 h au 07.06.2025 11 h 45")]
    [InlineData("ligne 12, bus 302, tram T3b")]
    [InlineData("48.8904, 2.3731")]
    public void The_place_and_the_time_are_not_masked(string told)
    {
        // A door to the right is a door: the only mark allowed here.
        var (words, _) = Masking.Of(told);
        Assert.Equal(told, words.Replace("la [porte ou étage] du café", "la porte à droite du café", StringComparison.Ordinal));
    }

    [Fact]
    public void Masking_long_hostile_text_stays_quick()
    {
        var hostile = string.Concat(Enumerable.Repeat("0 6.1-a.b.c@ 1 a-", 118))[..2000];
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Masking.Of(hostile);
        Masking.Of(new string('a', 2000));
        Masking.Of(new string('1', 2000));
        Masking.Of(string.Concat(Enumerable.Repeat("zéro un ", 250)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"It took {watch.Elapsed}.");
    }

    private static void Masks(Masked what, string told, string gone)
    {
        var (words, masked) = Masking.Of(told);
        Assert.Contains(what, masked);
        Assert.DoesNotContain(gone, words, StringComparison.Ordinal);
    }
}
