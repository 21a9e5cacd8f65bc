package org.wenshu.journal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The leaves that implementations of certificate transparency are tried with. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final Map<String, byte[]> kept = new HashMap<>();
    private final MerkleTree tree =
            new MerkleTree((level, number) -> Optional.ofNullable(kept.get(level + "/" + number)));
    private Frontier frontier = Frontier.empty();

    private void add(byte[] leaf) {
        frontier.add(leaf, (level, number, hash) -> kept.put(level + "/" + number, hash));
    }

    @Test
    void rootsAreThoseOfTheStandard() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            add(Merkle.leaf(HexFormat.of().parseHex(LEAVES.get(size - 1))));

            assertThat(HexFormat.of().formatHex(tree.root(size))).isEqualTo(ROOTS.get(size - 1));
            assertThat(frontier.root()).isEqualTo(tree.root(size));
        }
        assertThat(HexFormat.of().formatHex(tree.root(3)))
                .as("of an earlier size")
                .isEqualTo(ROOTS.get(2));
    }

    @Property(tries = 300)
    void everyPathLeadsToTheRootAndNoOtherDoes(@ForAll @IntRange(min = 1, max = 300) int size, @ForAll int any) {
        frontier = Frontier.empty();
        IntStream.range(0, size).forEach(number -> add(leaf(number)));
        int number = Math.floorMod(any, size);
        List<byte[]> path = tree.path(number, size);
        byte[] root = tree.root(size);

        assertThat(MerkleTree.climb(number, size, leaf(number), path)).isEqualTo(root);
        assertThat(MerkleTree.climb(number, size, leaf(number + 1), path)).isNotEqualTo(root);
        if (size > 1) {
            int other = (number + 1) % size;
            assertThat(MerkleTree.climb(other, size, leaf(number), path)).isNotEqualTo(root);
            List<byte[]> shorter = path.subList(0, path.size() - 1);
            assertThat(MerkleTree.climb(number, size, leaf(number), shorter)).isNotEqualTo(root);
        }
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(leaf(0));
        assertThat(MerkleTree.climb(number, size, leaf(number), longer)).isNotEqualTo(root);
    }

    private static byte[] leaf(int number) {
        return Merkle.leaf(new byte[] {(byte) (number >> 8), (byte) number});
    }
}
