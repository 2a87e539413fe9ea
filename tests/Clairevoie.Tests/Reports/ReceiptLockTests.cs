using System.Security.Cryptography;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class ReceiptLockTests
{
    private static readonly ReceiptCode Code = ReceiptCode.From([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    private static readonly byte[] Pepper = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void Another_pepper_gives_another_name_and_another_key()
    {
        var (here, there) = (ReceiptLock.Of(Code, Pepper), ReceiptLock.Of(Code, new byte[32]));

        Assert.NotEqual(here.Name, there.Name);
        Assert.NotEqual(here.Key, there.Key);
    }

    [Fact]
    public void The_name_says_nothing_of_the_key_nor_of_the_code()
    {
        var locked = ReceiptLock.Of(Code, Pepper);

        Assert.DoesNotContain(locked.Name, Convert.ToHexStringLower(locked.Key), StringComparison.Ordinal);
        Assert.DoesNotContain(locked.Name[..16], Convert.ToHexStringLower(SHA256.HashData(Code.ToBytes())), StringComparison.Ordinal);
        Assert.DoesNotContain(locked.Name[..16], Convert.ToHexStringLower(SHA256.HashData([.. Pepper, .. Code.ToBytes()])), StringComparison.Ordinal);
    }

    [Fact]
    public void One_code_always_finds_one_name_and_one_key()
    {
        Assert.Equal(ReceiptLock.Of(Code, Pepper).Name, ReceiptLock.Of(Code, Pepper).Name);
        Assert.Equal(ReceiptLock.Of(Code, Pepper).Key, ReceiptLock.Of(Code, Pepper).Key);
    }

    [Fact]
    public void A_short_pepper_is_a_fault_of_ours() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReceiptLock.Of(Code, new byte[16]));
}
