using System.Text;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class PhotoTests
{
    [Theory]
    [InlineData("GIF89a..........")]
    [InlineData("%PDF-1.7")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("RIFF....AVI LIST")]
    [InlineData("....ftypheic....")]
    [InlineData("")]
    public void Another_format_is_refused_whatever_it_is_called(string bytes) => Refused("photo-format", Encoding.ASCII.GetBytes(bytes));

    [Fact]
    public void Eleven_megabytes_are_refused() => Refused("photo-too-heavy", new byte[11 * 1024 * 1024]);

    [Fact]
    public void A_bomb_of_pixels_is_refused_by_its_header()
    {
        Refused("photo-too-large", Photographs.Png(30_000, 30_000));
        Refused("photo-too-large", Photographs.Png(uint.MaxValue, 1));
        Refused("photo-too-large", Photographs.Png(0, 5));
        Refused("photo-too-large", Photographs.Jpeg(65_000, 65_000));
    }

    [Fact]
    public void An_animation_is_refused() => Refused("photo-broken", Photographs.Webp(animated: true));

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    public void A_photo_cut_anywhere_is_refused_and_never_a_fault(string format)
    {
        var whole = Made(format);
        var end = whole.Length - Photographs.Secret.Length;
        for (var length = 12; length < end; length++)
            Assert.IsType<Decision<Photo>.No>(Photo.Read(whole.AsMemory(0, length)));
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    public void A_photo_with_any_byte_changed_is_an_answer_and_never_a_fault(string format)
    {
        var whole = Made(format);
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var value in (byte[])[0x00, 0xFF, 0x7F, (byte)(whole[at] ^ 1)])
            {
                var changed = (byte[])whole.Clone();
                changed[at] = value;
                Photo.Read(changed);
            }
        }
    }

    [Fact]
    public void A_chunk_whose_checksum_lies_is_refused()
    {
        var lying = Photographs.Png();
        lying[29] ^= 1;
        Refused("photo-broken", lying);
    }

    [Theory]
    [InlineData("jpeg", 8, 8)]
    [InlineData("png", 2, 2)]
    [InlineData("webp", 4, 3)]
    public void What_a_photo_says_of_where_and_when_is_gone(string format, int width, int height)
    {
        var photo = Assert.IsType<Decision<Photo>.Yes>(Photo.Read(Made(format))).Fact;

        Assert.Equal((width, height), (photo.Width, photo.Height));
        Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(photo.Bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(photo.Bytes), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_photo_keeps_its_turn_and_nothing_else_that_was_noted_beside_it(byte turn)
    {
        var photo = Assert.IsType<Decision<Photo>.Yes>(Photo.Read(Photographs.JpegTurned(turn))).Fact;

        Assert.Equal((byte[])[1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn], photo.Bytes.AsSpan(photo.Bytes.AsSpan().IndexOf("Exif"u8) + 16, 10).ToArray());
        Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(photo.Bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("abc", Encoding.Latin1.GetString(photo.Bytes), StringComparison.Ordinal);
        Assert.Equal(photo.Bytes, Assert.IsType<Decision<Photo>.Yes>(Photo.Read(photo.Bytes)).Fact.Bytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void A_turn_that_turns_nothing_is_not_kept(byte turn) =>
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(Assert.IsType<Decision<Photo>.Yes>(Photo.Read(Photographs.JpegTurned(turn))).Fact.Bytes), StringComparison.Ordinal);

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    public void A_rebuilt_photo_is_rebuilt_the_same(string format)
    {
        var once = Assert.IsType<Decision<Photo>.Yes>(Photo.Read(Made(format))).Fact;
        var twice = Assert.IsType<Decision<Photo>.Yes>(Photo.Read(once.Bytes)).Fact;

        Assert.Equal(once.Bytes, twice.Bytes);
    }

    private static byte[] Made(string format) => format switch
    {
        "jpeg" => Photographs.Jpeg(),
        "png" => Photographs.Png(),
        _ => Photographs.Webp(),
    };

    private static void Refused(string code, byte[] file) =>
        Assert.Equal(code, Assert.Single(Assert.IsType<Decision<Photo>.No>(Photo.Read(file)).Why).Code);
}
